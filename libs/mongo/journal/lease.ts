import { v4 as random } from 'uuid';
import type { Mongo } from '../mongo.js';

type LeaseDocument = { _id: string; owner: string; until: Date };

/** One holder at a time, by the clock of the database; another takes over when it has not been renewed. */
export class Lease {
  readonly owner = random();

  constructor(
    private readonly mongo: Mongo,
    readonly name: string,
    private readonly ttlMs = 3_000,
  ) {}

  /** Takes or renews the lease; false while another holds it. */
  async hold(): Promise<boolean> {
    const leases = this.mongo.collection<LeaseDocument>('leases');
    await leases.updateOne({ _id: this.name }, { $setOnInsert: { owner: '', until: new Date(0) } }, { upsert: true });
    const { matchedCount } = await leases.updateOne(
      { _id: this.name, $expr: { $or: [{ $lt: ['$until', '$$NOW'] }, { $eq: ['$owner', this.owner] }] } },
      [{ $set: { owner: this.owner, until: { $add: ['$$NOW', this.ttlMs] } } }],
    );
    return matchedCount === 1;
  }

  /** Lets a standby take over at once. */
  async release(): Promise<void> {
    const leases = this.mongo.collection<LeaseDocument>('leases');
    await leases.updateOne({ _id: this.name, owner: this.owner }, { $set: { until: new Date(0) } });
  }

  get renewEveryMs(): number {
    return this.ttlMs / 3;
  }
}

/** The lease is another's by now: whoever notices stops at once. */
export class LeaseLost extends Error {}
