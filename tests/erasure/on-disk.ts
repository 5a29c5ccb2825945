import { readdir, readFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { MongoClient } from 'mongodb';

/** Which of these texts stand in which files of a folder, by text; in all of them, or in those of a name. */
export const foundIn = async (
  folder: string,
  texts: Record<string, string>,
  names = /./,
): Promise<Record<string, string[]>> => {
  const found: Record<string, string[]> = {};
  for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile() || entry.name.endsWith('index')) continue; // Kafka's indexes are large and hold offsets only
    const file = join(entry.parentPath, entry.name);
    if (!names.test(file)) continue;
    const bytes = await readFile(file).catch(() => Buffer.alloc(0)); // it may have gone meanwhile
    for (const [name, text] of Object.entries(texts))
      if (bytes.includes(text)) (found[name] ??= []).push(relative(folder, file));
  }
  return found;
};

const own = new Set(['admin', 'config', 'local']);

/** Which of these texts stand in which collections, whatever a field is called. */
export const foundStored = async (uri: string, texts: Record<string, string>): Promise<Record<string, string[]>> => {
  const found: Record<string, string[]> = {};
  await eachCollection(uri, async (client, database, collection) => {
    for await (const document of client.db(database).collection(collection).find({}, { raw: true })) {
      const bytes = document as unknown as Buffer;
      for (const [name, text] of Object.entries(texts))
        if (bytes.includes(text)) (found[name] ??= []).push(`${database}.${collection}`);
    }
  });
  return found;
};

const eachCollection = async (
  uri: string,
  deed: (client: MongoClient, database: string, collection: string) => Promise<void>,
): Promise<void> => {
  const client = await MongoClient.connect(uri);
  try {
    const { databases } = await client.db('admin').admin().listDatabases();
    for (const { name } of databases)
      if (!own.has(name))
        for (const { name: collection } of await client.db(name).listCollections().toArray())
          await deed(client, name, collection);
  } finally {
    await client.close();
  }
};
