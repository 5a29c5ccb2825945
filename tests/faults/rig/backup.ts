import type { Db, Document } from 'mongodb';

/** What a database held at one moment, by collection. */
export type Backup = Map<string, Document[]>;

/** Copies a database that nobody writes to. */
export const backupOf = async (db: Db): Promise<Backup> => {
  const collections = await db.collections();
  const all = await Promise.all(
    collections.map(async (one) => [one.collectionName, await one.find().toArray()] as const),
  );
  return new Map(all);
};

/** Makes it what it was then; what came later is gone. */
export const restore = async (db: Db, backup: Backup): Promise<void> => {
  for (const collection of await db.collections()) {
    await collection.deleteMany({});
    const documents = backup.get(collection.collectionName) ?? [];
    if (documents.length > 0) await collection.insertMany(documents);
  }
};
