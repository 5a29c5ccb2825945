import { addDays, dayOf } from '#domain';
import type { Organisation } from '../organisation/organisation.js';
import type { Column } from './columns.js';
import { nameIn, organisationIn } from './named-by.js';

/** Why something needs a person. */
export const workKinds = [
  'offer-expiring',
  'application-undecided',
  'enrolment-undecided',
  'attendance-missing',
  'succession-undecided',
] as const;
export type WorkKind = (typeof workKinds)[number];

/** How long something may go on before it needs a person, in days. */
const patience = { expiring: 2, undecided: 10, unseen: 42 };

/** Which documents need a person, and by which of their fields the most urgent is told. */
export type WorkRule = { collection: string; where: object; by: string };

/** Today’s rules: each asks for what an index of its collection answers. */
export const workRules = (now: string): Record<WorkKind, WorkRule> => {
  const today = dayOf(now);
  return {
    'offer-expiring': {
      collection: 'applications',
      where: { 'state.status': 'offered', 'state.expiresAt': { $lte: addDays(today, patience.expiring + 1) } },
      by: 'state.expiresAt',
    },
    'application-undecided': {
      collection: 'applications',
      where: { 'state.status': 'submitted', 'state.submittedOn': { $lte: addDays(today, -patience.undecided) } },
      by: 'state.submittedOn',
    },
    'enrolment-undecided': {
      collection: 'enrolments',
      where: { 'state.question': { $gt: '' } },
      by: 'state.question',
    },
    'attendance-missing': {
      collection: 'enrolments',
      where: { 'state.status': 'active', 'state.seenOn': { $lte: addDays(today, -patience.unseen) } },
      by: 'state.seenOn',
    },
    'succession-undecided': {
      collection: 'successions',
      where: { 'state.status': 'undecided' },
      by: 'state.why',
    },
  };
};

/** An application, an enrolment or a succession as it is stored, with the person and the organisation beside it. */
export type StoredWork = {
  _id: string;
  place: string;
  state: { strand?: string; cohortId?: string; personId?: string; organisationId: string };
  person?: { details: Record<string, unknown> };
  organisation?: { state: Organisation };
};

/** One thing that needs a person, with what they need to know to begin. */
export type WorkItem = {
  kind: WorkKind;
  about: 'application' | 'enrolment' | 'succession';
  id: string;
  /** Since when it waits, by when it must be done, or what is asked. */
  said: string;
  strand?: string;
  cohortId?: string;
  personId?: string;
  name?: string;
  email?: string;
  organisationId: string;
  organisation?: string;
};

const abouts: Record<WorkKind, WorkItem['about']> = {
  'offer-expiring': 'application',
  'application-undecided': 'application',
  'enrolment-undecided': 'enrolment',
  'attendance-missing': 'enrolment',
  'succession-undecided': 'succession',
};

export const workItem = (kind: WorkKind, { _id: id, place, state, person, organisation }: StoredWork): WorkItem => ({
  kind,
  about: abouts[kind],
  id,
  said: place,
  ...(state.strand !== undefined && { strand: state.strand }),
  ...(state.cohortId !== undefined && { cohortId: state.cohortId }),
  ...(state.personId !== undefined && { personId: state.personId }),
  ...nameIn(person?.details),
  organisationId: state.organisationId,
  ...organisationIn(organisation?.state),
});

export const workColumns: Column<WorkItem>[] = [
  ['What', ({ kind }) => kind],
  ['When or what', ({ said }) => said],
  ['Name', ({ name }) => name],
  ['Organisation', ({ organisation }) => organisation],
  ['Strand', ({ strand }) => strand],
  ['About', ({ about }) => about],
  ['Id', ({ id }) => id],
];
