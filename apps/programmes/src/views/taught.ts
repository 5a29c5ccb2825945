import { RegisterHandedIn, SessionCancelled, SessionDelivered, SessionRescheduled, SessionScheduled } from '#contracts';
import { view } from '#domain';

export type TaughtLine = { cohortId: string; item: string; held: boolean };

type OfSession = { data: { sessionId: string; cohortId: string; item: string } };

const session = ({ data }: { data: { sessionId: string } }): string => data.sessionId;
const ahead = (line: TaughtLine | undefined, { data: { cohortId, item } }: OfSession): TaughtLine =>
  line ?? { cohortId, item, held: false };
const held = (_: unknown, { data: { cohortId, item } }: OfSession): TaughtLine => ({ cohortId, item, held: true });

/** Which items of its plan a cohort has been taught, or is to be; one document per session that was not cancelled. */
export const taught = view<TaughtLine>('taught', { version: 1 })
  .on(SessionScheduled, session, ahead)
  .on(SessionRescheduled, session, ahead)
  .on(SessionDelivered, session, held)
  .on(RegisterHandedIn, session, held)
  .on(SessionCancelled, session, () => undefined);
