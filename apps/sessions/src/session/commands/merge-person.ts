import type { Decide } from '#domain';
import { known, type Merged, type Session, type SessionEvent } from '../session.js';

/** Two records were one person: whoever led, attended or came as a guest has the other id. */
export const mergePerson: Decide<Merged, Session, SessionEvent> = ({ personId, intoPersonId }, state) => {
  const session = known(state);
  const attended = session.status === 'delivered' ? [...session.register, ...session.guests] : [];
  const isNamed = session.facilitators.includes(personId) || attended.some((line) => line.personId === personId);
  return isNamed ? [{ type: 'PersonMerged', personId, intoPersonId }] : [];
};
