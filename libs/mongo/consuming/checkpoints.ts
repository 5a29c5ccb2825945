import { v4 as random } from 'uuid';
import type { AnyBulkWriteOperation } from 'mongodb';
import { isDuplicate, soon, type Mongo } from '../mongo.js';

/**
 * How far a handler has come on one partition: events up to `position` are done. `offset` is the last message seen and `at`
 * the position it carries: a hint, which the first message read again has to confirm.
 */
export type Checkpoint = {
  position: number;
  offset: number;
  at: number;
  /** The partition is done with for ever: its stream goes on in the next generation. */
  ended?: boolean;
};
type CheckpointDocument = Checkpoint & { _id: string; revision: number; token: string; saved: Date };
export type HeldCheckpoint = Checkpoint & { key: string; revision: number };
export type Move = { held: HeldCheckpoint; to: Checkpoint };

export const checkpointKey = (handler: string, source: string, partition: number): string =>
  `${handler}|${source}|${partition}`;

/** The truth about what was consumed; moved by compare-and-set, so one who has lost the partition cannot move it. */
export class Checkpoints {
  constructor(private readonly mongo: Mongo) {}

  private get documents() {
    return this.mongo.collection<CheckpointDocument>('checkpoints');
  }

  /** `source`: the topic without prefix. */
  async load(handler: string, source: string, partition: number): Promise<HeldCheckpoint> {
    const key = checkpointKey(handler, source, partition);
    const document = await this.documents.findOne({ _id: key });
    return document ? heldOf(document) : { key, position: 0, offset: -1, at: 0, revision: 0 };
  }

  /** Moves it; undefined when someone else has moved it since. */
  async save(held: HeldCheckpoint, to: Checkpoint): Promise<HeldCheckpoint | undefined> {
    const [saved] = await this.saveAll([{ held, to }]);
    return saved;
  }

  /** Moves many at once; undefined for each that someone else has moved since. */
  async saveAll(moves: readonly Move[]): Promise<(HeldCheckpoint | undefined)[]> {
    if (moves.length === 0) return [];
    const saved = new Date();
    const token = random(); // tells, when the write met another’s, which of it was ours
    const operations = moves.map(({ held: { key, revision }, to }): AnyBulkWriteOperation<CheckpointDocument> => {
      const document = { ...to, revision: revision + 1, token, saved };
      if (revision === 0) return { insertOne: { document: { _id: key, ...document } } };
      return { updateOne: { filter: { _id: key, revision }, update: { $set: document } } };
    });
    const all = moves.map(({ held: { key, revision }, to }) => ({ ...to, key, revision: revision + 1 }));
    try {
      const { matchedCount, insertedCount } = await this.documents.bulkWrite(operations, {
        ordered: false,
        writeConcern: soon,
      });
      if (matchedCount + insertedCount === moves.length) return all;
    } catch (error) {
      if (!isDuplicate(error)) throw error;
    }
    const found = await this.documents.find({ _id: { $in: moves.map(({ held }) => held.key) } }).toArray();
    const ours = new Set(found.filter((one) => one.token === token).map(({ _id }) => _id));
    return all.map((one) => (ours.has(one.key) ? one : undefined));
  }

  /** Which of these, by key, are done with for ever. */
  async ended(keys: readonly string[]): Promise<Set<string>> {
    const found = await this.documents
      .find({ _id: { $in: [...keys] }, ended: true }, { projection: { _id: 1 } })
      .toArray();
    return new Set(found.map(({ _id }) => _id));
  }

  /** Every handler that has any. */
  async handlers(): Promise<string[]> {
    const name = { $arrayElemAt: [{ $split: ['$_id', '|'] }, 0] };
    const found = await this.documents.aggregate<{ _id: string }>([{ $group: { _id: name } }]).toArray();
    return found.map(({ _id }) => _id);
  }

  /** Forgets how far a handler that is no more has come. */
  async forget(handler: string): Promise<void> {
    await this.documents.deleteMany({ _id: { $gte: `${handler}|`, $lt: `${handler}}` } });
  }

  /** All of them, by key `handler|source|partition`. */
  async all(): Promise<(Checkpoint & { key: string })[]> {
    const documents = await this.documents.find().toArray();
    return documents.map((document) => heldOf(document));
  }
}

const heldOf = ({ _id, position, offset, at, ended, revision }: CheckpointDocument): HeldCheckpoint => ({
  key: _id,
  position,
  offset,
  at: at ?? position,
  revision,
  ...(ended ? { ended } : {}),
});
