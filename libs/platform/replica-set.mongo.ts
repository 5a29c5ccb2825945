import { setTimeout as sleep } from 'node:timers/promises';
import { type Db, MongoClient, MongoServerError } from 'mongodb';

export const replicaSet = 'strandline';
const patience = 30_000;

export const replicaSetUri = (address: string): string =>
  `mongodb://${address}/?replicaSet=${replicaSet}&directConnection=true`;

const notYetInitialised = 94;
const alreadyInitialised = 23;

type Configuration = { _id: string; version: number; members: { _id: number; host: string }[] };

const configurationOf = async (admin: Db): Promise<Configuration | undefined> => {
  try {
    return (await admin.command({ replSetGetConfig: 1 }))['config'] as Configuration;
  } catch (error) {
    if (error instanceof MongoServerError && error.code === notYetInitialised) return undefined;
    throw error;
  }
};

const initiate = async (admin: Db, host: string): Promise<void> => {
  try {
    await admin.command({ replSetInitiate: { _id: replicaSet, members: [{ _id: 0, host }] } });
  } catch (error) {
    // The configuration of an earlier run is being loaded at this moment.
    if (!(error instanceof MongoServerError) || error.code !== alreadyInitialised) throw error;
  }
};

/** Data of an earlier run knows its only member under the port it had then. */
const readdress = async (admin: Db, { version, ...rest }: Configuration, host: string): Promise<void> => {
  await admin.command({
    replSetReconfig: { ...rest, version: version + 1, members: [{ _id: 0, host }] },
    force: true,
  });
};

/** Makes the `mongod` at `address` the primary of a replica set of one and waits until it takes writes. */
export const becomePrimary = async (address: string): Promise<void> => {
  const client = new MongoClient(`mongodb://${address}/?directConnection=true`);
  const deadline = Date.now() + patience;
  try {
    const admin = client.db('admin');
    while (!(await admin.command({ hello: 1 }))['isWritablePrimary']) {
      if (Date.now() > deadline)
        throw new Error(`MongoDB at ${address} did not become primary in ${patience / 1000} s.`);
      const configuration = await configurationOf(admin);
      if (!configuration) await initiate(admin, address);
      else if (configuration.members[0]?.host !== address) await readdress(admin, configuration, address);
      else await sleep(25);
    }
  } finally {
    await client.close();
  }
};
