import { Id } from '#contracts';
import { Refusal, type Decide } from '#domain';
import { undelivered, type Session, type SessionEvent } from '../session.js';

/** It will take place, but nobody knows when; rescheduling it gives it a time again. */
export class PostponeSession {
  @Id() sessionId!: string;
}

export const postponeSession: Decide<PostponeSession, Session, SessionEvent> = (_, state, { today }) => {
  const session = undelivered(state);
  if (session.status === 'postponed')
    throw new Refusal('conflict', 'session.already-postponed', `It was postponed on ${session.postponedOn}`);
  return [{ type: 'SessionPostponed', on: today }];
};
