import type { ExternalId, Scope } from '#domain';
import type { Enrolment } from '../enrolment/enrolment.js';
import { presentStaff } from '../enrolment/staff-list.js';
import { presenceOf } from '../enrolment/presence.js';
import { doseOf } from '../enrolment/participation.js';
import type { Organisation } from '../organisation/organisation.js';
import type { Column } from './columns.js';
import { nameIn, organisationIn } from './named-by.js';

/** An enrolment as it is stored, with the person and the organisation beside it. */
export type StoredParticipant = {
  _id: string;
  version: number;
  changedAt: Date;
  scope: Scope;
  state: Enrolment;
  details: { externalIds?: ExternalId[] };
  person?: { details: Record<string, unknown> };
  organisation?: { state: Organisation };
};

/** Someone, or a whole school, who takes part: what people who work with the list look for. */
export const participantLine = (
  {
    _id: enrolmentId,
    version,
    changedAt,
    state,
    details: { externalIds = [] },
    person,
    organisation,
  }: StoredParticipant,
  today: string,
) => {
  if (state.status === 'none') throw new Error('An enrolment that never began is on no list');
  const { cohortId, strand, unit, personId, organisationId, urn, status, from, question } = state;
  return {
    enrolmentId,
    version,
    changedAt: changedAt.toISOString(),
    strand,
    cohortId,
    unit,
    ...(personId !== undefined && { personId }),
    ...nameIn(person?.details),
    organisationId,
    ...(urn !== undefined && { urn }),
    ...organisationIn(organisation?.state),
    status,
    presence: presenceOf(state, today),
    from,
    ...('since' in state && { since: state.since }),
    ...('expectedReturn' in state && { expectedReturn: state.expectedReturn }),
    ...(question !== undefined && { question }),
    ...(externalIds.length > 0 && { externalIds }),
    staff: presentStaff(state).length,
    ...doseOf(state.participation),
  };
};

export type ParticipantLine = ReturnType<typeof participantLine> & {
  /** No longer on this list; only those who ask what has changed are told. */
  removed?: true;
};

type Kept = 'enrolmentId' | 'version' | 'changedAt' | 'strand' | 'unit' | 'personId';

/** Of one who is out of reach by now no more than that they have gone. */
export type GoneLine = Pick<ParticipantLine, Kept> & { presence: 'left'; removed: true };

export const goneLine = ({ enrolmentId, version, changedAt, strand, unit, personId }: ParticipantLine): GoneLine => ({
  enrolmentId,
  version,
  changedAt,
  strand,
  unit,
  ...(personId !== undefined && { personId }),
  presence: 'left',
  removed: true,
});

export const participantColumns: Column<Partial<ParticipantLine>>[] = [
  ['Name', ({ name }) => name],
  ['E-mail', ({ email }) => email],
  ['Organisation', ({ organisation }) => organisation],
  ['URN', ({ urn }) => urn],
  ['Strand', ({ strand }) => strand],
  ['Status', ({ status }) => status],
  ['Takes part', ({ presence }) => presence],
  ['From', ({ from }) => from],
  ['Since', ({ since }) => since],
  ['Expected return', ({ expectedReturn }) => expectedReturn],
  ['Waits for a decision', ({ question }) => question],
  ['Staff', ({ staff }) => staff],
  ['Minutes attended', ({ attendedMinutes }) => attendedMinutes],
  ['Minutes planned', ({ plannedMinutes }) => plannedMinutes],
  ['Enrolment', ({ enrolmentId }) => enrolmentId],
];
