import type { Evolve } from '#domain';
import { evolve, type Person, type PersonEvent, type Post } from './person.js';

/** The person after an event, with the day since which somebody should ask about one of their posts. */
export const evolveConfirmed: Evolve<Person, PersonEvent> = (person, event) => {
  const after = evolve(person, event);
  if (after.status === 'none') return after;
  const { unconfirmedSince: _before, ...rest } = after;
  const [since] = after.status === 'known' ? after.posts.flatMap(unknownFrom).toSorted() : [];
  return { ...rest, ...(since !== undefined && { unconfirmedSince: since }) };
};

const unknownFrom = ({ until, unknownSince }: Post): string[] =>
  until === undefined && unknownSince !== undefined ? [unknownSince] : [];
