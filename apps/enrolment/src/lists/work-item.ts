import type { Role } from '#contracts';
import { addDays, dayOf } from '#domain';
import type { Organisation } from '../organisation/organisation.js';
import type { Column } from './columns.js';
import { nameIn, organisationIn } from './named-by.js';

/** Why something needs a person. */
export const workKinds = [
  'offer-expiring',
  'application-undecided',
  'application-school-closed',
  'enrolment-undecided',
  'attendance-missing',
  'succession-undecided',
  'subject-request-due',
  'post-unconfirmed',
  'possible-duplicate',
  'places-exceeded',
] as const;
export type WorkKind = (typeof workKinds)[number];

/** How long something may go on before it needs a person, in days. */
const patience = { expiring: 2, undecided: 10, unseen: 42, asked: 10 };

/** Which documents need a person, who that may be, and by which of their fields the most urgent is told. */
export type WorkRule = { collection: string; where: object; by: string; largestFirst?: true; of: Role[] };

const officers: Role[] = ['operations-officer', 'programme-lead'];

/** What waits for a person on any day. */
const anyDay = {
  'application-school-closed': {
    collection: 'applications',
    where: { 'state.schoolClosedOn': { $gt: '' } },
    by: 'state.schoolClosedOn',
    of: officers,
  },
  'enrolment-undecided': {
    collection: 'enrolments',
    where: { 'state.question': { $gt: '' } },
    by: 'state.question',
    of: officers,
  },
  'succession-undecided': {
    collection: 'successions',
    where: { 'state.status': 'undecided' },
    by: 'state.why',
    of: officers,
  },
  'post-unconfirmed': {
    collection: 'people',
    where: { 'state.unconfirmedSince': { $gt: '' } },
    by: 'state.unconfirmedSince',
    of: officers,
  },
  'possible-duplicate': {
    collection: 'possible-duplicates',
    where: { 'state.status': 'open' },
    by: 'state.foundOn',
    of: ['operations-officer', 'data-protection-officer'],
  },
  'places-exceeded': {
    collection: 'places',
    where: { 'state.tooMany': { $gt: 0 } },
    by: 'state.tooMany',
    largestFirst: true,
    of: officers,
  },
} satisfies Partial<Record<WorkKind, WorkRule>>;

/** Today’s rules: each asks for what an index of its collection answers. */
export const workRules = (now: string): Record<WorkKind, WorkRule> => {
  const today = dayOf(now);
  return {
    ...anyDay,
    'offer-expiring': {
      collection: 'applications',
      where: { 'state.status': 'offered', 'state.expiresAt': { $lte: addDays(today, patience.expiring + 1) } },
      by: 'state.expiresAt',
      of: officers,
    },
    'application-undecided': {
      collection: 'applications',
      where: { 'state.status': 'submitted', 'state.submittedOn': { $lte: addDays(today, -patience.undecided) } },
      by: 'state.submittedOn',
      of: officers,
    },
    'attendance-missing': {
      collection: 'enrolments',
      where: { 'state.status': 'active', 'state.seenOn': { $lte: addDays(today, -patience.unseen) } },
      by: 'state.seenOn',
      of: officers,
    },
    'subject-request-due': {
      collection: 'subject-requests',
      where: { 'state.status': 'open', 'state.dueOn': { $lte: addDays(today, patience.asked) } },
      by: 'state.dueOn',
      of: ['data-protection-officer'],
    },
  };
};

/** What has changed since, and what needs a person only since then because the time has come. */
export const newSince = (kind: WorkKind, since: string | undefined): object[] =>
  since === undefined
    ? []
    : [{ $or: [{ changedAt: { $gte: new Date(since) } }, { $nor: [workRules(since)[kind].where] }] }];

/** What needs a person as it is stored, with whom it is about and the organisation beside it. */
export type StoredWork = {
  _id: string;
  place: string | number;
  state: {
    strand?: string;
    cohortId?: string;
    personId?: string;
    people?: [string, string];
    organisationId?: string;
    cohort?: { strand: string; cohortId: string };
  };
  person?: { details: Record<string, unknown> };
  organisation?: { state: Organisation };
};

/** One thing that needs a person, with what they need to know to begin. */
export type WorkItem = {
  kind: WorkKind;
  about: 'application' | 'enrolment' | 'succession' | 'subject-request' | 'person' | 'possible-duplicate' | 'cohort';
  id: string;
  /** Since when it waits, by when it must be done, what is asked, or how many are too many. */
  said: string;
  strand?: string;
  cohortId?: string;
  personId?: string;
  name?: string;
  email?: string;
  /** Who are perhaps one. */
  people?: [string, string];
  organisationId?: string;
  organisation?: string;
};

const abouts: Record<WorkKind, WorkItem['about']> = {
  'offer-expiring': 'application',
  'application-undecided': 'application',
  'application-school-closed': 'application',
  'enrolment-undecided': 'enrolment',
  'attendance-missing': 'enrolment',
  'succession-undecided': 'succession',
  'subject-request-due': 'subject-request',
  'post-unconfirmed': 'person',
  'possible-duplicate': 'possible-duplicate',
  'places-exceeded': 'cohort',
};

export const workItem = (kind: WorkKind, { _id: id, place, state, person, organisation }: StoredWork): WorkItem => ({
  kind,
  about: abouts[kind],
  id,
  said: String(place),
  ...strandOf(state.cohort ?? state),
  ...(state.personId !== undefined && { personId: state.personId }),
  ...nameIn(person?.details),
  ...(state.people !== undefined && { people: state.people }),
  ...(state.organisationId !== undefined && { organisationId: state.organisationId }),
  ...organisationIn(organisation?.state),
});

const strandOf = ({ strand, cohortId }: { strand?: string; cohortId?: string }) => ({
  ...(strand !== undefined && { strand }),
  ...(cohortId !== undefined && { cohortId }),
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
