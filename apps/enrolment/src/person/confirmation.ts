import { addMonths, endOfDay } from '#domain';
import type { Person, Post } from './person.js';

const monthsBetweenConfirmations = 12;

const lapsesAt = ({ confirmedOn }: Post): string => endOfDay(addMonths(confirmedOn, monthsBetweenConfirmations));

/** Posts somebody has to confirm again sooner or later: those that are held and not unknown already. */
const awaited = (person: Person): Post[] =>
  person.status === 'known'
    ? person.posts.filter(({ until, unknownSince }) => until === undefined && unknownSince === undefined)
    : [];

/** The instant at which the first of someone’s posts has not been confirmed for a year. */
export const nextLapse = (person: Person): string | undefined => awaited(person).map(lapsesAt).toSorted()[0];

/** The posts that have not been confirmed for a year by an instant. */
export const lapsedBy = (person: Person, now: string): Post[] =>
  awaited(person).filter((post) => lapsesAt(post) <= now);
