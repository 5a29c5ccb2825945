import './driver-writes.js';
import {
  MongoClient,
  MongoNetworkError,
  MongoServerSelectionError,
  type Collection,
  type Db,
  type Document,
} from 'mongodb';
import type { AnyAggregateDefinition } from './aggregates/aggregate.js';
import { DryRun } from './dry-run.js';

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
    const client = clientFor(uri);
    try {
      await client.connect();
    } catch (error) {
      await client.close();
      throw 'path' in (error as Error) ? new Error(faultOf(error as Error), { cause: error }) : error;
    }
    return new Mongo(client, client.db(database));
  }

  collection<Shape extends Document>(name: string): Collection<Shape> {
    const collection = this.db.collection<Shape>(name);
    return DryRun.now()?.unchanged(collection) ?? collection;
  }

  async ping(): Promise<void> {
    await this.db.command({ ping: 1 });
  }

  async close(): Promise<void> {
    await this.client.close();
  }
}

/** What is wrong with the address, in words of our own: the driver’s may quote a password that was not encoded. */
const faultOf = (error: Error & { code?: string; path?: string }): string => {
  const [, option] = /^options? (\w{1,40}) (?:is|are) not supported$/.exec(error.message) ?? [];
  if (option !== undefined) return `MONGODB_URI has an option that does not exist, ${option}`;
  if (error.path !== undefined) return `MONGODB_URI names ${error.path}, which cannot be read (${error.code})`;
  return 'MONGODB_URI is no address of a MongoDB replica set: are its user and password encoded as in an address?';
};

const clientFor = (uri: string): MongoClient => {
  let fault = '';
  try {
    return new MongoClient(uri, {
      maxPoolSize: 64,
      serverSelectionTimeoutMS: 10_000,
      writeConcern: { w: 'majority', journal: true },
      retryWrites: true,
    });
  } catch (error) {
    fault = faultOf(error as Error);
  }
  throw new Error(fault);
};

/**
 * For what only says how far one is: lost with a database that is killed, it is done again and recognised. Waiting for
 * the disk each time would make every command on that disk wait, too.
 */
export const soon = { w: 1, journal: false } as const;

/** Whether a write met something that is there already. */
export const isDuplicate = (error: unknown): boolean => (error as { code?: unknown } | null)?.code === 11000;

/** The way to the database failed, not the deed: what was asked may or may not have happened, and is worth asking again. */
export const isTransportFault = (error: unknown): boolean =>
  error instanceof MongoNetworkError ||
  error instanceof MongoServerSelectionError ||
  ['PoolClearedError', 'MongoPoolClearedError', 'MongoNotConnectedError', 'MongoTopologyClosedError'].includes(
    (error as Error)?.name,
  ) ||
  isBrokenPipe(error) ||
  ((error as { hasErrorLabel?: (label: string) => boolean })?.hasErrorLabel?.('RetryableWriteError') ?? false) ||
  [91, 189, 11600, 11602, 10107, 13435, 13436, 6, 7, 89, 64].includes((error as { code?: number })?.code ?? 0);

/** The driver lets this one through as Node throws it, when it writes to a connection that the server has just ended. */
const isBrokenPipe = (error: unknown): boolean => (error as NodeJS.ErrnoException | null)?.code === 'EPIPE';
