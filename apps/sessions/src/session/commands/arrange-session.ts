import { ArrayMaxSize, ArrayUnique, IsOptional, IsUUID } from 'class-validator';
import { Id, Line } from '#contracts';
import type { Decide } from '#domain';
import { undelivered, type Session, type SessionEvent } from '../session.js';

/** Who leads a session and where it is held. It replaces what was arranged before. */
export class ArrangeSession {
  @Id() sessionId!: string;
  /** Ids of people; they may read the session and hand in its register. */
  @IsUUID('all', { each: true }) @ArrayUnique() @ArrayMaxSize(20) facilitators!: string[];
  /** An address or a link. */
  @IsOptional() @Line() place?: string;
}

export const arrangeSession: Decide<ArrangeSession, Session, SessionEvent> = ({ facilitators, place }, state) => {
  const session = undelivered(state);
  const isAsBefore = session.place === place && session.facilitators.join() === facilitators.join();
  return isAsBefore ? [] : [{ type: 'SessionArranged', facilitators, ...(place !== undefined && { place }) }];
};
