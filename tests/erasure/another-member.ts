import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { MongoClient, type Db } from 'mongodb';
import { openMachine, startMongod } from '#platform';

const patienceMs = 60_000;

type Configuration = { version: number; members: { _id: number; host: string }[] };

const withMembers = async (admin: Db, change: (members: Configuration['members']) => object[]): Promise<void> => {
  const { config } = (await admin.command({ replSetGetConfig: 1 })) as unknown as { config: Configuration };
  const { version, members, ...rest } = config;
  await admin.command({ replSetReconfig: { ...rest, version: version + 1, members: change(members) } });
};

const hasCaughtUp = async (admin: Db, host: string): Promise<boolean> => {
  const { members } = (await admin.command({ replSetGetStatus: 1 })) as unknown as {
    members: { name: string; stateStr: string }[];
  };
  return members.find(({ name }) => name === host)?.stateStr === 'SECONDARY';
};

/** A member joins with nothing, copies what there is, and ends in order; `look` is given its folder then. */
export const withAnotherMember = async (uri: string, look: (folder: string) => Promise<void>): Promise<void> => {
  const machine = await openMachine({ log: () => {} });
  const client = await MongoClient.connect(uri);
  try {
    const admin = client.db('admin');
    const joining = await startMongod(machine, { more: [] });
    const { address: host } = joining;
    await withMembers(admin, (members) => [...members, { _id: 1, host, priority: 0, votes: 0 }]);
    for (const until = Date.now() + patienceMs; !(await hasCaughtUp(admin, host)); await sleep(200))
      if (Date.now() > until) throw new Error(`The member at ${host} did not catch up`);
    await joining.stop();
    await withMembers(admin, (members) => members.filter((member) => member.host !== host));
    await look(join(machine.folder, 'mongodb'));
  } finally {
    await client.close();
    await machine.stop();
  }
};
