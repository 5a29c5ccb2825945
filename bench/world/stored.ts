import type { Mongo } from '#mongo';

const atOnce = 5_000;

/** An id of a kind by its number, so that documents can name each other before they are there. */
export const idOf = (kind: number, index: number): string =>
  `${String(kind).padStart(8, '0')}-0000-4000-8000-${String(index).padStart(12, '0')}`;

const began = Date.parse('2023-09-04T08:00:00Z');
let seconds = 0;

/** An aggregate to which something has happened once, a second after the one before, as it is stored. */
export const stored = (_id: string, state: object, scope: object, details: object = {}) => ({
  _id,
  version: 1,
  fence: 0,
  state,
  details,
  scope,
  changedAt: new Date(began + (seconds += 1) * 1_000),
  recent: [],
  trimmed: false,
});

/** Puts so many documents into a collection. */
export const fill = async (
  mongo: Mongo,
  collection: string,
  count: number,
  of: (index: number) => object,
): Promise<void> => {
  for (let from = 0; from < count; from += atOnce)
    await mongo
      .collection(collection)
      .insertMany(Array.from({ length: Math.min(atOnce, count - from) }, (_, index) => of(from + index)));
};
