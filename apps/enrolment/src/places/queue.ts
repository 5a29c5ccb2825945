import type { Entry, Rank } from './entry.js';

/** Who is there, and in which order they wait. */
type Line = { entries: Record<string, Entry>; queue: string[] };

export const entryOf = ({ entries }: Line, applicationId: string): Entry => {
  const entry = entries[applicationId];
  if (!entry) throw new Error(`Something happened to ${applicationId} before it entered`);
  return entry;
};

export const withEntry = <Places extends Line>(places: Places, entry: Entry): Places => ({
  ...places,
  entries: { ...places.entries, [entry.applicationId]: entry },
});

const inTheirOrder: (Rank | undefined)[] = ['returner', 'priority', undefined];
const isRankedBefore = (one: Entry, other: Entry): boolean =>
  inTheirOrder.indexOf(one.rank) < inTheirOrder.indexOf(other.rank);

/** Waits, if it does at all, behind everyone of the same rank or a better one. */
export const ranked = <Places extends Line>(places: Places, applicationId: string, rank: Rank | undefined): Places => {
  const { rank: _before, ...entry } = entryOf(places, applicationId);
  return inLine(withEntry(places, { ...entry, ...(rank && { rank }) }), applicationId, isRankedBefore);
};

/** Waits among those of its rank as long as it has waited elsewhere. */
export const inTime = <Places extends Line>(places: Places, entry: Entry): Places =>
  inLine(
    withEntry(places, entry),
    entry.applicationId,
    (one, other) => isRankedBefore(one, other) || (one.rank === other.rank && one.on < other.on),
  );

const inLine = <Places extends Line>(
  places: Places,
  applicationId: string,
  isBefore: (one: Entry, other: Entry) => boolean,
): Places => {
  const entry = entryOf(places, applicationId);
  if (entry.status !== 'waitlisted') return places;
  const others = places.queue.filter((waiting) => waiting !== applicationId);
  const next = others.findIndex((waiting) => isBefore(entry, entryOf(places, waiting)));
  return { ...places, queue: others.toSpliced(next === -1 ? others.length : next, 0, applicationId) };
};
