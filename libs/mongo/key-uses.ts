import type { Mongo } from './mongo.js';

/** When a key of a service account was last used here. */
export type KeyUse = { _id: string; accountId: string; at: string };

/** Which keys of service accounts were used, and when last; kept for two years after. */
export class KeyUses {
  constructor(private readonly mongo: Mongo) {}

  private get documents() {
    return this.mongo.collection<KeyUse & { changedAt: Date }>('key-uses');
  }

  async prepare(): Promise<void> {
    await this.documents.createIndexes([
      { key: { accountId: 1 } },
      { key: { changedAt: 1 }, expireAfterSeconds: 2 * 365 * 24 * 60 * 60 },
    ]);
  }

  async keep({ _id, accountId, at }: KeyUse): Promise<void> {
    const change = { $set: { accountId, changedAt: new Date() }, $max: { at } };
    await this.documents.updateOne({ _id }, change, { upsert: true });
  }

  /** Of an account, the key that was used last first. */
  async of(accountId: string): Promise<KeyUse[]> {
    const found = await this.documents.find({ accountId }).sort({ at: -1 }).limit(200).toArray();
    return found.map(({ changedAt: _changedAt, ...use }) => use);
  }
}
