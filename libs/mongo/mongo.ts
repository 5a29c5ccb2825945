import {
  MongoClient,
  MongoNetworkError,
  MongoServerSelectionError,
  type Collection,
  type Db,
  type Document,
} from 'mongodb';
import type { AnyAggregateDefinition } from './aggregate.js';

/** One service's own database. No other service reads it. */
export class Mongo {
  /** Every kind of aggregate of this service, by collection: what numbering reads and claims are checked against. */
  readonly aggregates = new Map<string, AnyAggregateDefinition>();

  private constructor(
    private readonly client: MongoClient,
    readonly db: Db,
  ) {}

  /** Connects to a replica set; writes wait for a majority and the journal of the database. */
  static async connect(uri: string, database: string): Promise<Mongo> {
    const client = await MongoClient.connect(uri, {
      maxPoolSize: 64,
      serverSelectionTimeoutMS: 10_000,
      writeConcern: { w: 'majority', journal: true },
      retryWrites: true,
    });
    return new Mongo(client, client.db(database));
  }

  collection<Shape extends Document>(name: string): Collection<Shape> {
    return this.db.collection<Shape>(name);
  }

  async ping(): Promise<void> {
    await this.db.command({ ping: 1 });
  }

  async close(): Promise<void> {
    await this.client.close();
  }
}

/** Whether a write met something that is there already. */
export const isDuplicate = (error: unknown): boolean => (error as { code?: unknown } | null)?.code === 11000;

/** The way to the database failed, not the deed: what was asked may or may not have happened, and is worth asking again. */
export const isTransportFault = (error: unknown): boolean =>
  error instanceof MongoNetworkError ||
  error instanceof MongoServerSelectionError ||
  ['PoolClearedError', 'MongoPoolClearedError', 'MongoNotConnectedError', 'MongoTopologyClosedError'].includes(
    (error as Error)?.name,
  ) ||
  ((error as { hasErrorLabel?: (label: string) => boolean })?.hasErrorLabel?.('RetryableWriteError') ?? false) ||
  [91, 189, 11600, 11602, 10107, 13435, 13436, 6, 7, 89, 64].includes((error as { code?: number })?.code ?? 0);
