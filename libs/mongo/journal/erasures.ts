import type { Mongo } from '../mongo.js';

/** A tombstone that is sent again: a relay that was stopped may have sent what was erased after it. */
export type Erasure = { _id: string; stream: string; position: number; repeats: number; at: Date };

/**
 * The last one comes after the topic's longest lag of compaction: it closes the segment that has the tombstone, also where
 * nobody else comes to the partition, and only closed segments are cleaned.
 */
const repeatAfterMs = [60_000, 3_600_000, 25 * 3_600_000];

/** Which tombstones are sent once more, and when. */
export class Erasures {
  constructor(private readonly mongo: Mongo) {}

  private get due() {
    return this.mongo.collection<Erasure>('erasures');
  }

  /** A later tombstone of the same key begins anew. */
  async note(stream: string, erased: { key: string; position: number }[]): Promise<void> {
    if (erased.length === 0) return;
    const at = new Date(Date.now() + (repeatAfterMs[0] ?? 0));
    const operations = erased.map(({ key, position }) => ({
      replaceOne: {
        filter: { _id: `${stream}/${key}` },
        replacement: { stream, position, repeats: 0, at },
        upsert: true,
      },
    }));
    await this.due.bulkWrite(operations, { ordered: false });
  }

  /** Those whose time has come. */
  async now(limit: number): Promise<Erasure[]> {
    return this.due
      .find({ at: { $lte: new Date() } })
      .sort({ at: 1 })
      .limit(limit)
      .toArray();
  }

  /** It was sent again: a second time after longer, then no more; one that was noted anew meanwhile stays. */
  async repeated({ _id, at, repeats }: Erasure): Promise<void> {
    const wait = repeatAfterMs[repeats + 1];
    if (wait === undefined) await this.due.deleteOne({ _id, at });
    else await this.due.updateOne({ _id, at }, { $set: { repeats: repeats + 1, at: new Date(Date.now() + wait) } });
  }
}
