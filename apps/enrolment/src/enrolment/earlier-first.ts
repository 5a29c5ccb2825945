import type { Enrolment } from './enrolment.js';

type Known = { id: string; state: Enrolment };

/** Two enrolments in the order of their first days; on the same day that of their ids, so that it is always the same. */
export const earlierFirst = <One extends Known>(one: One, other: One): [One, One] =>
  firstDayOf(one) < firstDayOf(other) || (firstDayOf(one) === firstDayOf(other) && one.id < other.id)
    ? [one, other]
    : [other, one];

const firstDayOf = ({ state }: Known): string => (state.status === 'none' ? '' : state.from);
