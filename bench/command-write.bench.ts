import { randomUUID } from 'node:crypto';
import { MongoClient } from 'mongodb';
import { CohortFinished, publish } from '#contracts';
import type { Cause, Decide } from '#domain';
import { aggregate, AggregateStore, Journal, Lease, Mongo, Numbering } from '#mongo';
import type { Benchmark } from './framework/definition.js';
import { byCallers } from './framework/rounds.js';

type Counter = { count: number };
type Counted = { type: 'Counted'; cohortId: string };

const counters = aggregate<Counter, Counted>({
  name: 'counter',
  collection: 'counters',
  initial: { count: 0 },
  evolve: ({ count }) => ({ count: count + 1 }),
  publishes: ({ cohortId }) => publish(CohortFinished, { cohortId, strand: 'counters', on: '2023-09-01' }),
  scopeOf: () => ({ everyone: true }),
});
const countOne: Decide<object, Counter, Counted> = (_, __, { id }) => [{ type: 'Counted', cohortId: id }];

const because = (): Cause => {
  const id = randomUUID();
  return { id, who: 'bench', now: '2023-09-01T09:00:00Z', today: '2023-09-01', newId: id, correlationId: id };
};
const ids = Array.from({ length: 64 }, () => randomUUID());
const idOf = (caller: number): string => ids[caller % ids.length] ?? '';

/** As in a service: commits leave the document once they are in the journal. */
const ourStore = async (uri: string, database: string) => {
  const mongo = await Mongo.connect(uri, database);
  const store = new AggregateStore(mongo, counters);
  await store.prepare();
  const journal = new Journal(mongo);
  await journal.prepare();
  const over = new AbortController();
  const numbering = new Numbering(mongo, journal, new Lease(mongo, 'relay'), () => undefined).run(over.signal);
  const stop = async (): Promise<void> => {
    over.abort();
    await numbering;
    await mongo.close();
  };
  return { store, stop };
};

const peersOf = async (uri: string, database: string) => {
  const client = await MongoClient.connect(uri, { writeConcern: { w: 'majority', journal: true } });
  const bare = client.db(database).collection<{ _id: string; version: number; count: number }>('bare');
  const outbox = client.db(database).collection('outbox');
  await bare.insertMany(ids.map((_id) => ({ _id, version: 0, count: 0 })));
  await outbox.insertOne({ first: true });
  const replaceOnce = async (_id: string): Promise<void> => {
    const { version, count } = (await bare.findOne({ _id })) ?? { version: 0, count: 0 };
    await bare.replaceOne({ _id, version }, { version: version + 1, count: count + 1 });
  };
  const inTransaction = async (_id: string): Promise<void> => {
    await client.withSession((session) =>
      session.withTransaction(async () => {
        const { version, count } = (await bare.findOne({ _id }, { session })) ?? { version: 0, count: 0 };
        await bare.replaceOne({ _id, version }, { version: version + 1, count: count + 1 }, { session });
        await outbox.insertOne({ _id: randomUUID() as never, aggregate: _id }, { session });
      }),
    );
  };
  return { replaceOnce, inTransaction, stop: () => client.close() };
};

export const benchmark: Benchmark = {
  measures: 'A command on an aggregate, beside a bare guarded replace and a transaction over aggregate and outbox.',
  async run({ mongodbUri, prefix, quick, compare }) {
    const { store, stop } = await ourStore(mongodbUri, `${prefix}ours`);
    const peers = await peersOf(mongodbUri, `${prefix}peers`);
    for (const callers of [1, 16, 64])
      await compare({
        case: `${callers} callers`,
        operations: (quick ? 10 : 100) * Math.min(callers, 16),
        contenders: [
          {
            name: 'ours',
            run: (n) => byCallers(n, callers, (caller) => store.handle(idOf(caller), {}, countOne, because())),
          },
          { name: 'bare guarded replace', run: (n) => byCallers(n, callers, (at) => peers.replaceOnce(idOf(at))) },
          { name: 'transaction with outbox', run: (n) => byCallers(n, callers, (at) => peers.inTransaction(idOf(at))) },
        ],
        goals: [
          { peer: 'bare guarded replace', atLeast: 0.8 },
          { peer: 'transaction with outbox', atLeast: 1.8 },
        ],
      });
    await Promise.all([stop(), peers.stop()]);
  },
};
