import { randomUUID } from 'node:crypto';
import Table from 'cli-table3';
import { MongoClient } from 'mongodb';
import { CohortFinished, publish } from '#contracts';
import type { Cause, Decide } from '#domain';
import { aggregate, AggregateStore, Journal, Lease, Mongo, Numbering } from '#mongo';
import { startPlatform } from '#platform';
import { byCallers, inTurns, type Contender } from './rounds.js';

/** A command on an aggregate, beside a bare guarded replace and a transaction over aggregate and outbox. */

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

const platform = await startPlatform({});
const mongo = await Mongo.connect(platform.mongodbUri, 'bench');
const client = await MongoClient.connect(platform.mongodbUri, { writeConcern: { w: 'majority', journal: true } });
const bare = client.db('bench').collection<{ _id: string; version: number; count: number }>('bare');
const outbox = client.db('bench').collection('outbox');
const ids = Array.from({ length: 64 }, () => randomUUID());
const idOf = (caller: number): string => ids[caller % ids.length] ?? '';

const store = new AggregateStore(mongo, counters);
await store.prepare();
const journal = new Journal(mongo);
await journal.prepare();
// As in a service: commits leave the document once they are in the journal.
const over = new AbortController();
const numbering = new Numbering(mongo, journal, new Lease(mongo, 'relay'), () => undefined).run(over.signal);
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

const contenders: Contender[] = [
  { name: 'ours', run: (n, c) => byCallers(n, c, (caller) => store.handle(idOf(caller), {}, countOne, because())) },
  { name: 'bare guarded replace', run: (n, c) => byCallers(n, c, (caller) => replaceOnce(idOf(caller))) },
  { name: 'transaction with outbox', run: (n, c) => byCallers(n, c, (caller) => inTransaction(idOf(caller))) },
];

const asJson = process.argv.includes('--json');
const table = new Table({
  head: ['Command write', 'callers', 'per second', 'low – high', 'ours is'],
  style: { head: [], border: [] },
});
for (const callers of [1, 16, 64]) {
  const measured = await inTurns(contenders, { rounds: 5, operations: 100 * Math.min(callers, 16), callers });
  const ours = measured[0]?.perSecond.median ?? Number.NaN;
  for (const { name, perSecond } of measured) {
    const ratio = ours / perSecond.median;
    if (asJson) console.log(JSON.stringify({ name: 'command write', callers, contender: name, perSecond, ratio }));
    const { median, low, high } = perSecond;
    table.push([name, callers, median.toFixed(0), `${low.toFixed(0)} – ${high.toFixed(0)}`, `${ratio.toFixed(2)}×`]);
  }
}
if (!asJson) console.log(table.toString());
over.abort();
await numbering;
await client.close();
await mongo.close();
await platform.stop();
