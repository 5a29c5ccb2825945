import { asked, stateTable } from '#domain';
import { ana, ben } from '../roster/examples.js';
import { arrangeSession } from './commands/arrange-session.js';
import { cancelSession } from './commands/cancel-session.js';
import { cancelWithCohort } from './commands/cancel-with-cohort.js';
import { correctAttendance } from './commands/correct-attendance.js';
import { handInRegister } from './commands/hand-in-register.js';
import { mergePerson } from './commands/merge-person.js';
import { postponeSession } from './commands/postpone-session.js';
import { rescheduleSession } from './commands/reschedule-session.js';
import { scheduleSession } from './commands/schedule-session.js';
import * as happened from './examples.js';
import { evolve, noSession } from './session.js';

const { scheduled, postponed, cancelled, delivered, anaCame, benWasAbsent, handedIn, sessionId } = happened;
const unknown = { none: 'session.unknown' } as const;
const over = { ...unknown, cancelled: 'session.cancelled', delivered: 'session.already-delivered' } as const;
const notHeld = { scheduled: [], postponed: [], cancelled: [] } as const;
const entries = [
  { personId: ana.personId, outcome: 'attended' as const },
  { personId: ben.personId, outcome: 'absent' as const },
];

export const states = stateTable({
  aggregate: 'session',
  initial: noSession,
  evolve,
  given: happened.thatEvening,
  states: {
    none: [],
    scheduled: [scheduled],
    postponed: [scheduled, postponed],
    cancelled: [scheduled, cancelled],
    delivered: [scheduled, delivered, anaCame, benWasAbsent, handedIn],
  },
  commands: {
    scheduleSession: {
      when: asked(scheduleSession, happened.facts),
      comesTo: { ...notHeld, none: ['SessionScheduled'], delivered: [] },
    },
    arrangeSession: {
      when: asked(arrangeSession, { sessionId, facilitators: [happened.facilitator] }),
      comesTo: { ...over, scheduled: ['SessionArranged'], postponed: ['SessionArranged'] },
    },
    rescheduleSession: {
      when: asked(rescheduleSession, { sessionId, startsAt: '2023-09-19T15:45', roster: happened.rosterOf() }),
      comesTo: { ...over, scheduled: ['SessionRescheduled'], postponed: ['SessionRescheduled'] },
    },
    postponeSession: {
      when: asked(postponeSession, { sessionId }),
      comesTo: { ...over, scheduled: ['SessionPostponed'], postponed: 'session.already-postponed' },
    },
    cancelSession: {
      when: asked(cancelSession, { sessionId, reason: 'venue-unavailable' }),
      comesTo: { ...over, scheduled: ['SessionCancelled'], postponed: ['SessionCancelled'] },
    },
    cancelWithCohort: {
      when: asked(cancelWithCohort, {}),
      comesTo: {
        ...unknown,
        scheduled: ['SessionCancelled'],
        postponed: ['SessionCancelled'],
        cancelled: [],
        delivered: [],
      },
    },
    handInRegister: {
      when: asked(handInRegister, { sessionId, entries, roster: happened.rosterOf(ana, ben) }),
      comesTo: {
        ...over,
        scheduled: ['SessionDelivered', 'AttendanceRecorded', 'AttendanceRecorded', 'RegisterHandedIn'],
        postponed: 'session.postponed',
      },
    },
    correctAttendance: {
      when: asked(correctAttendance, { sessionId, personId: ben.personId, outcome: 'attended' }),
      comesTo: {
        ...unknown,
        scheduled: 'register.not-handed-in',
        postponed: 'register.not-handed-in',
        cancelled: 'register.not-handed-in',
        delivered: ['AttendanceCorrected'],
      },
    },
    mergePerson: {
      when: asked(mergePerson, { personId: ana.personId, intoPersonId: happened.facilitator }),
      comesTo: { ...unknown, ...notHeld, delivered: ['PersonMerged'] },
    },
  },
});
