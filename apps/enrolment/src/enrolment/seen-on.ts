import type { Evolve } from '#domain';
import { evolve, type Enrolment, type EnrolmentEvent } from './enrolment.js';
import { wasThere } from './participation.js';

/** The enrolment after an event, with the last day on which its people are known to have been there. */
export const evolveSeen: Evolve<Enrolment, EnrolmentEvent> = (enrolment, event) => {
  const after = evolve(enrolment, event);
  if (after.status === 'none') return after;
  const before = enrolment.status === 'none' ? '' : (enrolment.seenOn ?? '');
  return { ...after, seenOn: [before, after.from, dayIn(event)].reduce((one, other) => (one > other ? one : other)) };
};

/** At a session, or coming back. */
const dayIn = (event: EnrolmentEvent): string => {
  if (event.type === 'EnrolmentResumed' || event.type === 'EnrolmentReopened') return event.on;
  return event.type === 'AttendanceNoted' && wasThere.includes(event.record.outcome) ? event.record.on : '';
};
