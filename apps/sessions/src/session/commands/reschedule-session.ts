import { Id, WallTime } from '#contracts';
import { Refusal, type Decide } from '#domain';
import { mustFitIn } from '../../roster/fits-in.js';
import { opened, type Roster } from '../../roster/roster.js';
import { undelivered, type Session, type SessionEvent } from '../session.js';

export class RescheduleSession {
  @Id() sessionId!: string;
  @WallTime() startsAt!: string;
}

/** The roster says what else its people are doing. */
type Known = RescheduleSession & { roster: Roster };

export const rescheduleSession: Decide<Known, Session, SessionEvent> = ({ startsAt, roster }, state, given) => {
  const session = undelivered(state);
  if (session.status === 'scheduled' && session.startsAt === startsAt)
    throw new Refusal('conflict', 'session.nothing-changed', `It already starts at ${startsAt}`);
  mustFitIn(opened(roster), { sessionId: given.id, startsAt, minutes: session.minutes });
  return [{ type: 'SessionRescheduled', startsAt }];
};
