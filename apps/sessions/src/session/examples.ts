import { ana, ben, cohortId, course, launch, opened, scheduled as timetable } from '../roster/examples.js';
import { evolve, noRoster, type Roster } from '../roster/roster.js';
import type { Scheduled, SessionEvent } from './session.js';

/** What has happened to the first session of a cohort, for the specs. */
export const sessionId = launch;
export const facilitator = 'ffffffff-0000-4000-8000-00000000000b';

export const facts: Scheduled = {
  cohortId,
  partnershipId: course.partnershipId,
  strand: course.strand,
  item: 'launch',
  title: 'About launch',
  mode: 'in-person',
  required: true,
  startsAt: '2023-09-12T15:45',
  minutes: 120,
};

export const scheduled: SessionEvent = { type: 'SessionScheduled', ...facts };
export const arranged: SessionEvent = { type: 'SessionArranged', facilitators: [facilitator], place: 'Hope Street 12' };
export const postponed: SessionEvent = { type: 'SessionPostponed', on: '2023-09-11' };
export const cancelled: SessionEvent = { type: 'SessionCancelled', on: '2023-09-11', reason: 'venue-unavailable' };
export const delivered: SessionEvent = { type: 'SessionDelivered' };
export const handedIn: SessionEvent = { type: 'RegisterHandedIn', on: '2023-09-12' };

const participation = ({ enrolmentId, personId, organisationId, urn }: typeof ana) => ({
  enrolmentId,
  personId,
  organisationId,
  ...(urn !== undefined && { urn }),
});
export const anaCame: SessionEvent = {
  type: 'AttendanceRecorded',
  ...participation(ana),
  outcome: 'attended',
  attendedMinutes: 120,
  plannedMinutes: 120,
};
export const benWasAbsent: SessionEvent = {
  type: 'AttendanceRecorded',
  ...participation(ben),
  outcome: 'absent',
  attendedMinutes: 0,
  plannedMinutes: 120,
};

/** After its first session begins. */
export const thatEvening = { id: sessionId, now: '2023-09-12T17:00:00Z', today: '2023-09-12' };

export const rosterOf = (...members: (typeof ana)[]): Roster =>
  members
    .map((member) => ({ type: 'MemberJoined' as const, ...member }))
    .reduce(evolve, [opened, timetable].reduce(evolve, noRoster));
