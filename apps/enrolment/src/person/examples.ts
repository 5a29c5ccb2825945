import type { Organisation } from '../organisation/organisation.js';
import type { PersonEvent, Post } from './person.js';

/** For the specs: two schools, and a person who teaches in the first. Ids are UUIDs where others are derived from them. */
export const mary = '00000000-0000-4000-8000-00000000000a';
type OpenOrganisation = Organisation & { status: 'open' };
export const elm: OpenOrganisation = {
  status: 'open',
  organisationId: 'elm',
  kind: 'school',
  name: 'Elm',
  phase: 'primary',
};
export const oak: OpenOrganisation = { ...elm, organisationId: 'oak', name: 'Oak' };
export const closedSchool: Organisation = { ...elm, status: 'closed', closedOn: '2023-08-31' };

export const teaching: Post = {
  postId: 'post',
  organisationId: 'elm',
  role: 'teacher',
  main: true,
  from: '2020-09-01',
  confirmedOn: '2020-09-01',
};
export const registered: PersonEvent[] = [
  { type: 'PersonRegistered', personId: mary, partnershipId: 'partnership' },
  { type: 'PostTaken', post: teaching },
];
export const coaching: PersonEvent & { type: 'RoleTaken' } = {
  type: 'RoleTaken',
  held: { role: 'coach', from: '2023-09-01' },
};
export const restricted: PersonEvent = { type: 'ProcessingRestricted', kind: 'restriction', on: '2023-09-01' };
export const held: PersonEvent & { type: 'HoldPlaced' } = {
  type: 'HoldPlaced',
  hold: { holdId: 'hold', reason: 'legal-claim', since: '2023-09-01' },
};
export const merged: PersonEvent = { type: 'PersonMerged', intoPersonId: 'other', on: '2023-09-04' };
export const erased: PersonEvent = { type: 'PersonErased', on: '2023-09-04' };
export const left: PersonEvent & { type: 'PostLeft' } = { type: 'PostLeft', postId: 'post', until: '2023-08-31' };
