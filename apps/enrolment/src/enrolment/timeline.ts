/** One event as it was journaled; its id begins with the time. */
export type Happened = { _id: string; aggregate: string; type: string; at: string; who: string; data: object };

/** `at` is business time, `who` the subject who asked, or the event or timer that led to it. */
export type TimelineLine = { at: string; what: string; who: string; facts: object; inOwnWords?: string };

/** What the places have said themselves. */
const saidByPlaces: ReadonlySet<string> = new Set(['OutcomeHeard', 'ApplicationMovedOn']);

/** What happened in the order in which it did; what was done again says so by its facts. `words`: the texts one may read. */
export const timelineOf = (events: Happened[], words: ReadonlyMap<string, string>): TimelineLine[] =>
  events
    .filter(({ type }) => !saidByPlaces.has(type))
    .toSorted((one, other) => (one._id < other._id ? -1 : 1))
    .map(({ aggregate, at, type, who, data }) => {
      const inOwnWords = words.get(aggregate);
      return { at, what: type, who, facts: factsOf(data), ...(inOwnWords !== undefined && { inOwnWords }) };
    });

/** Of a group only that it was one: the others have timelines of their own. */
const factsOf = (data: { members?: unknown; written?: object }): object => {
  const { members: _others, written, ...facts } = data;
  return written ?? facts;
};
