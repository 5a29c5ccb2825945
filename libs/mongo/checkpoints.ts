import { isDuplicate, type Mongo } from './mongo.js';

/** How far a handler has come on one partition: events up to `position` are done, `offset` is the last message seen. */
export type Checkpoint = { position: number; offset: number };
type CheckpointDocument = Checkpoint & { _id: string; revision: number; at: Date };
export type HeldCheckpoint = Checkpoint & { key: string; revision: number };

/** The truth about what was consumed; moved by compare-and-set, so one who has lost the partition cannot move it. */
export class Checkpoints {
  constructor(private readonly mongo: Mongo) {}

  private get documents() {
    return this.mongo.collection<CheckpointDocument>('checkpoints');
  }

  async load(handler: string, stream: string, partition: number): Promise<HeldCheckpoint> {
    const key = `${handler}|${stream}|${partition}`;
    const document = await this.documents.findOne({ _id: key });
    return document
      ? { key, position: document.position, offset: document.offset, revision: document.revision }
      : { key, position: 0, offset: -1, revision: 0 };
  }

  /** Moves it; undefined when someone else has moved it since. */
  async save(held: HeldCheckpoint, to: Checkpoint): Promise<HeldCheckpoint | undefined> {
    const next = { ...to, revision: held.revision + 1, at: new Date() };
    if (held.revision === 0) {
      try {
        await this.documents.insertOne({ _id: held.key, ...next });
      } catch (error) {
        if (isDuplicate(error)) return undefined;
        throw error;
      }
    } else {
      const { matchedCount } = await this.documents.updateOne(
        { _id: held.key, revision: held.revision },
        { $set: next },
      );
      if (matchedCount !== 1) return undefined;
    }
    return { key: held.key, ...to, revision: next.revision };
  }

  /** All of them, by key `handler|stream|partition`. */
  async all(): Promise<(Checkpoint & { key: string })[]> {
    const documents = await this.documents.find().toArray();
    return documents.map(({ _id, position, offset }) => ({ key: _id, position, offset }));
  }
}
