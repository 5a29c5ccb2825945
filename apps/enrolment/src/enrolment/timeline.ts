/** One event as it was journaled; its id begins with the time. */
type Happened = { _id: string; type: string; at: string; who: string; data: object };

/** `at` is business time, `who` the subject who asked, or the event or timer that led to it. */
export type TimelineLine = { at: string; what: string; who: string; facts: object };

/** What happened in the order in which it did; what was done again says so by its facts. */
export const timelineOf = (events: Happened[]): TimelineLine[] =>
  events
    .toSorted((one, other) => (one._id < other._id ? -1 : 1))
    .map(({ at, type, who, data }) => ({ at, what: type, who, facts: data }));
