import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { MongoClient } from 'mongodb';
import { openMachine, startMongod, type Server } from '#platform';

const name = 'strandline';
const electionTimeoutMillis = 4_000;
const electedWithinMs = 30_000;

/** Three members of MongoDB as processes of this machine, each of which can be frozen, killed and started again. */
export class ReplicaSet {
  private constructor(
    private readonly members: Server[],
    readonly stop: () => Promise<void>,
  ) {}

  static async start(): Promise<ReplicaSet> {
    const machine = await openMachine({ log: (line) => void process.stderr.write(`${line}\n`) });
    const members: Server[] = [];
    for (const member of ['one', 'two', 'three']) {
      const folder = join(machine.folder, member);
      await mkdir(folder, { recursive: true });
      members.push(await startMongod({ ...machine, folder }, { more: [] }));
    }
    const set = new ReplicaSet(members, () => machine.stop());
    await set.initiate();
    return set;
  }

  get uri(): string {
    return `mongodb://${this.members.map(({ address }) => address).join(',')}/?replicaSet=${name}`;
  }

  /** The member that takes writes now, and the others. */
  async parts(): Promise<{ primary: Server; secondaries: Server[] }> {
    for (const until = Date.now() + electedWithinMs; Date.now() < until; await sleep(50)) {
      const roles = await Promise.all(this.members.map(isPrimary));
      const primary = this.members[roles.indexOf(true)];
      if (primary) return { primary, secondaries: this.members.filter((member) => member !== primary) };
    }
    throw new Error('No primary was elected');
  }

  private async initiate(): Promise<void> {
    const members = this.members.map(({ address: host }, _id) => ({ _id, host }));
    const client = new MongoClient(`mongodb://${this.members[0]!.address}/?directConnection=true`);
    try {
      const settings = { electionTimeoutMillis };
      await client.db('admin').command({ replSetInitiate: { _id: name, members, settings } });
    } finally {
      await client.close();
    }
    await this.parts();
  }
}

const isPrimary = async ({ address }: Server): Promise<boolean> => {
  const client = new MongoClient(`mongodb://${address}/?directConnection=true`, { serverSelectionTimeoutMS: 500 });
  try {
    return (await client.db('admin').command({ hello: 1 }))['isWritablePrimary'] === true;
  } catch {
    return false;
  } finally {
    await client.close();
  }
};
