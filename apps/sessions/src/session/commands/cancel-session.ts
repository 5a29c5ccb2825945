import { IsIn } from 'class-validator';
import { Id } from '#contracts';
import type { Decide } from '#domain';
import {
  cancellationReasons,
  undelivered,
  type CancellationReason,
  type Session,
  type SessionEvent,
} from '../session.js';

export class CancelSession {
  @Id() sessionId!: string;
  @IsIn(cancellationReasons) reason!: CancellationReason;
}

export const cancelSession: Decide<CancelSession, Session, SessionEvent> = ({ reason }, state, { today }) => {
  undelivered(state);
  return [{ type: 'SessionCancelled', on: today, reason }];
};
