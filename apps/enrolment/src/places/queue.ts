import type { Entry, Rank } from './entry.js';

/** Who is there, and in which order they wait. */
type Line = { entries: Record<string, Entry>; queue: string[] };

/** The same entries as a list: of a large record that is made once, and every decision looks at all of them. */
const listed = new WeakMap<Line['entries'], Entry[]>();
/** Entries that nobody else has seen yet. */
const own = new WeakSet<Line['entries']>();

/** All who are there, in the order in which they came. */
export const entriesIn = ({ entries }: Pick<Line, 'entries'>): readonly Entry[] => listOf(entries);

const listOf = (entries: Line['entries']): Entry[] => {
  const list = listed.get(entries) ?? Object.values(entries);
  listed.set(entries, list);
  return list;
};

/** Whatever happens within `fold` happens to one copy of the entries, instead of to one for each event. */
export const onOneCopy = <Places extends Line, Result>(places: Places, fold: (copy: Places) => Result): Result => {
  const entries = { ...places.entries };
  listed.set(entries, [...entriesIn(places)]);
  own.add(entries);
  try {
    return fold({ ...places, entries });
  } finally {
    own.delete(entries);
  }
};

export const entryOf = ({ entries }: Line, applicationId: string): Entry => {
  const entry = entries[applicationId];
  if (!entry) throw new Error(`Something happened to ${applicationId} before it entered`);
  return entry;
};

export const withEntry = <Places extends Line>(places: Places, entry: Entry): Places => {
  if (!own.has(places.entries)) return onOneCopy(places, (copy) => withEntry(copy, entry));
  const { entries } = places;
  const list = listOf(entries);
  const before = entries[entry.applicationId];
  list[before ? list.indexOf(before) : list.length] = entry;
  entries[entry.applicationId] = entry;
  return places;
};

const inTheirOrder: (Rank | undefined)[] = ['returner', 'priority', undefined];
const isRankedBefore = (one: Entry, other: Entry): boolean =>
  inTheirOrder.indexOf(one.rank) < inTheirOrder.indexOf(other.rank);

/** Without one who waits no longer; who did not wait leaves it as it was. */
export const without = (queue: string[], applicationId: string): string[] => {
  const at = queue.indexOf(applicationId);
  return at === -1 ? queue : queue.toSpliced(at, 1);
};

/** Waits, if it does at all, behind everyone of the same rank or a better one. */
export const ranked = <Places extends Line>(places: Places, applicationId: string, rank: Rank | undefined): Places => {
  const { rank: _before, ...entry } = entryOf(places, applicationId);
  const next: Entry = { ...entry, ...(rank && { rank }) };
  // From the end, where most of them come to.
  return inLine(
    withEntry(places, next),
    next,
    (others) => others.findLastIndex((waiting) => !isRankedBefore(next, entryOf(places, waiting))) + 1,
  );
};

/** Waits among those of its rank as long as it has waited elsewhere. */
export const inTime = <Places extends Line>(places: Places, entry: Entry): Places =>
  inLine(withEntry(places, entry), entry, (others) => {
    const next = others.findIndex((waiting) => isInTimeBefore(entry, entryOf(places, waiting)));
    return next === -1 ? others.length : next;
  });

const isInTimeBefore = (one: Entry, other: Entry): boolean =>
  isRankedBefore(one, other) || (one.rank === other.rank && one.on < other.on);

const inLine = <Places extends Line>(
  places: Places,
  { applicationId, status }: Entry,
  placeAmong: (others: string[]) => number,
): Places => {
  if (status !== 'waitlisted') return places;
  const others = without(places.queue, applicationId);
  return { ...places, queue: others.toSpliced(placeAmong(others), 0, applicationId) };
};
