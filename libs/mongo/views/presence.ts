import { randomUUID } from 'node:crypto';
import type { Mongo } from '../mongo.js';

/** What a process of the service runs: the version of each view its code has, what it reads of each, and its handlers. */
export type Running = {
  views: { view: string; version: number; reads: string }[];
  handlers: string[];
};
type ProcessDocument = Running & { _id: string; at: Date };

const trustedMs = 20_000;

/** Which processes of a service live: what one of them still uses is not taken away. Times are the database’s. */
export class Presence {
  private readonly id = randomUUID();

  constructor(private readonly mongo: Mongo) {}

  private get documents() {
    return this.mongo.collection<ProcessDocument>('processes');
  }

  async tell(running: Running): Promise<void> {
    await this.documents.updateOne({ _id: this.id }, { $set: running, $currentDate: { at: true } }, { upsert: true });
  }

  /** Everyone who has told of themselves lately, this process too. */
  async living(): Promise<Running[]> {
    const long = { $subtract: ['$$NOW', trustedMs] };
    await this.documents.deleteMany({ $expr: { $lt: ['$at', { $subtract: ['$$NOW', 10 * trustedMs] }] } });
    return this.documents.find({ $expr: { $gt: ['$at', long] } }).toArray();
  }

  async leave(): Promise<void> {
    await this.documents.deleteOne({ _id: this.id });
  }
}
