import { BSON, MongoServerError, type Db, type Document } from 'mongodb';

/** One document that takes the place of another, if that is still as the guard says. */
export type Replacement = { guard: Document; by: Document };
type Answer = { n: number; writeErrors?: WriteError[]; writeConcernError?: WriteError };
type WriteError = { code: number; errmsg: string };

const duplicate = 11_000;
const bytesAtOnce = 8 * 1024 * 1024;
const lasting = { w: 'majority', j: true } as const;

/**
 * Replaces each that is as its guard says, and says how many were. Unlike the driver's own writes these are not noted by the
 * database once more so that the driver can repeat them: who writes guarded finds out what became of a write.
 */
export const replaceGuarded = async (db: Db, collection: string, replacements: Replacement[]): Promise<number> => {
  let replaced = 0;
  for (const some of within(replacements, ({ by }) => by)) {
    const updates = some.map(({ guard, by }) => ({ q: guard, u: by }));
    replaced += countOf(await ask(db, { update: collection, updates }));
  }
  return replaced;
};

/** Inserts each that is not there, and says how many were not. */
export const insertNew = async (db: Db, collection: string, documents: Document[]): Promise<number> => {
  let inserted = 0;
  for (const some of within(documents, (document) => document))
    inserted += countOf(await ask(db, { insert: collection, documents: some }));
  return inserted;
};

const ask = async (db: Db, command: Document): Promise<Answer> =>
  (await db.command({ ...command, ordered: false, writeConcern: lasting })) as unknown as Answer;

/** Whoever was faster shows as a duplicate, or as one less; every other error is thrown. */
const countOf = ({ n, writeErrors = [], writeConcernError }: Answer): number => {
  const error = writeErrors.find(({ code }) => code !== duplicate) ?? writeConcernError;
  if (error) throw new MongoServerError({ ...error });
  return n;
};

/** In parts that one message can carry. */
const within = <Item>(items: Item[], documentOf: (item: Item) => Document): Item[][] => {
  const parts: Item[][] = [];
  let left = 0;
  for (const item of items) {
    const bytes = items.length === 1 ? 0 : BSON.calculateObjectSize(documentOf(item));
    if (parts.length === 0 || bytes > left) {
      parts.push([]);
      left = bytesAtOnce;
    }
    parts.at(-1)?.push(item);
    left -= bytes;
  }
  return parts;
};
