import type { PlanItem, StrandDefinition } from '#contracts';
import { idFrom } from '#domain';
import type { AddMember } from './commands/add-member.js';
import type { PauseReason } from './pauses.js';
import type { Course, RosterEvent } from './roster.js';

/** A cohort of three sessions and those who take part, for the specs. */
export const cohortId = '5e1a8a2c-52c5-4b7e-8d1e-93c1f0f7ac03';

const item = (code: string, week: number, more: Partial<PlanItem> = {}): PlanItem => ({
  code,
  title: `About ${code}`,
  mode: 'in-person',
  minutes: 120,
  required: true,
  week,
  ...more,
});

export const course: Course = {
  partnershipId: '6f1f2a5e-32a5-4c8e-9a7b-0d8c1e5b7a01',
  strand: 'future-heads',
  strandVersion: 1,
  runs: { from: '2023-09-04', until: '2024-07-19' },
  plan: [
    item('launch', 1),
    item('culture', 6, { mode: 'online' }),
    item('finance', 10, { required: false, minutes: 90 }),
  ],
};

/** As much of the strand as a roster asks for. */
export const definition = { plan: course.plan } as StrandDefinition;

export const launch = idFrom(cohortId, 'launch/1');
export const culture = idFrom(cohortId, 'culture/1');
export const finance = idFrom(cohortId, 'finance/1');

export const opened: RosterEvent = { type: 'RosterOpened', ...course };
export const closed: RosterEvent = { type: 'RosterClosed' };
export const scheduled: RosterEvent = {
  type: 'CohortScheduled',
  sessions: [
    { sessionId: launch, item: 'launch', startsAt: '2023-09-12T15:45', minutes: 120 },
    { sessionId: culture, item: 'culture', startsAt: '2023-10-17T15:45', minutes: 120 },
    { sessionId: finance, item: 'finance', startsAt: '2023-11-14T15:45', minutes: 90 },
  ],
};

const someone = (letter: string): AddMember => ({
  enrolmentId: `${letter.repeat(8)}-0000-4000-8000-00000000000e`,
  personId: `${letter.repeat(8)}-0000-4000-8000-00000000000b`,
  organisationId: `${letter.repeat(8)}-0000-4000-8000-00000000000c`,
  urn: '104689',
  from: '2023-09-04',
});

export const ana = someone('a');
export const ben = someone('b');
/** Leads for a second school too. */
export const anaElsewhere: AddMember = { ...someone('c'), personId: ana.personId };

export const joined = (member: AddMember): RosterEvent => ({ type: 'MemberJoined', ...member });
export const paused = (
  { enrolmentId }: AddMember,
  from: string,
  because: PauseReason = 'deferred',
): Extract<RosterEvent, { type: 'ParticipationPaused' }> => ({
  type: 'ParticipationPaused',
  enrolmentId,
  from,
  because,
});
export const resumed = ({ enrolmentId }: AddMember, on: string): RosterEvent => ({
  type: 'ParticipationResumed',
  enrolmentId,
  on,
});
export const booked = (sessionId: string, { enrolmentId, personId }: AddMember): RosterEvent => ({
  type: 'BookingConfirmed',
  sessionId,
  enrolmentId,
  personId,
});
export const unbooked = (sessionId: string, { enrolmentId, personId }: AddMember): RosterEvent => ({
  type: 'BookingCancelled',
  sessionId,
  enrolmentId,
  personId,
});
export const setAside = (sessionId: string): RosterEvent => ({ type: 'SessionSetAside', sessionId });
export const held = (sessionId: string): RosterEvent => ({ type: 'SessionHeld', sessionId });
export const dropped = (sessionId: string): RosterEvent => ({ type: 'SessionDropped', sessionId });
