import type { Decide } from '#domain';
import { known, type Session, type SessionEvent } from '../session.js';

/** The cohort was cancelled; what has been held stays as it is. */
export const cancelWithCohort: Decide<object, Session, SessionEvent> = (_, session, { today }) => {
  const { status } = known(session);
  const liesAhead = status === 'scheduled' || status === 'postponed';
  return liesAhead ? [{ type: 'SessionCancelled', on: today, reason: 'cohort-cancelled' }] : [];
};
