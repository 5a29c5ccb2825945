import {
  OrganisationChanged,
  OrganisationRegistered,
  publish,
  SchoolClosed,
  SchoolReopened,
  type OrganisationFacts,
} from '#contracts';
import type { Given } from '#domain';
import { evolve, noOrganisation, type OrganisationEvent } from './organisation.js';
import { publishes } from './publishes.js';

const given: Given = { id: 'elm', now: '2023-09-04T09:00:00Z', today: '2023-09-04', who: 'officer' };
const facts: OrganisationFacts = {
  organisationId: 'elm',
  kind: 'school',
  name: 'Elm',
  urn: '104420',
  phase: 'primary',
  localAuthority: '340',
  localAuthorityName: 'Knowsley',
  postcode: 'L36 4NY',
  pupils: 180,
  freeSchoolMealsPercent: 61.6,
  trust: '2044',
};
const registered: OrganisationEvent = { type: 'OrganisationRegistered', facts };
const said = (...events: OrganisationEvent[]) =>
  publishes(events.at(-1)!, given, events.reduce(evolve, noOrganisation));

describe('what is said publicly of an organisation', () => {
  it('is what the register says', () => {
    const changed: OrganisationEvent = { type: 'OrganisationChanged', facts: { ...facts, pupils: 181 } };
    expect(said(registered)).toEqual(publish(OrganisationRegistered, facts));
    expect(said(registered, changed)).toEqual(publish(OrganisationChanged, { ...facts, pupils: 181 }));
  });
  it('names the URN of a school that closes', () => {
    expect(said(registered, { type: 'SchoolClosed', on: '2024-08-31' })).toEqual(
      publish(SchoolClosed, { organisationId: 'elm', urn: '104420', on: '2024-08-31' }),
    );
  });
  it('names it again when the school opens again, and leaves its successor to the succession', () => {
    const closed: OrganisationEvent = { type: 'SchoolClosed', on: '2024-08-31' };
    expect(said(registered, closed, { type: 'SchoolReopened', on: '2024-09-10' })).toEqual(
      publish(SchoolReopened, { organisationId: 'elm', urn: '104420', on: '2024-09-10' }),
    );
    const successor = { organisationId: 'oak', urn: '150000' };
    expect(said(registered, closed, { type: 'SuccessorNamed', successor })).toBeUndefined();
  });
});
