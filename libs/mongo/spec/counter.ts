import { randomUUID } from 'node:crypto';
import { CohortFinished, publish } from '#contracts';
import type { Cause, Decide } from '#domain';
import { aggregate, AggregateStore, Mongo } from '../index.js';

/** An aggregate to try the store with: it counts, and may hold a name. */
export type Counter = { count: number; name?: string };
export type CounterEvent = { type: 'Counted'; cohortId: string } | { type: 'Named'; name: string };

export const counters = aggregate<Counter, CounterEvent>({
  name: 'counter',
  collection: 'counters',
  initial: { count: 0 },
  evolve: (counter, event) =>
    event.type === 'Counted' ? { ...counter, count: counter.count + 1 } : { ...counter, name: event.name },
  publishes: (event) =>
    event.type === 'Counted'
      ? publish(CohortFinished, { cohortId: event.cohortId, strand: 'counters', on: '2023-09-01' })
      : undefined,
  scopeOf: () => ({ everyone: true }),
  claims: ({ name }) =>
    name === undefined ? [] : [{ key: name, refusal: ['counter.name-taken', 'Another has this name'] }],
});

export const countOne: Decide<object, Counter, CounterEvent> = (_, __, { id }) => [{ type: 'Counted', cohortId: id }];
export const countThrice: typeof countOne = (...given) => [1, 2, 3].flatMap(() => countOne(...given) as CounterEvent[]);
export const nameIt: Decide<{ name: string }, Counter, CounterEvent> = ({ name }) => [{ type: 'Named', name }];

export const because = (id: string = randomUUID(), more: Partial<Cause> = {}): Cause => ({
  id,
  who: 'someone',
  now: '2023-09-01T09:00:00Z',
  today: '2023-09-01',
  newId: randomUUID(),
  correlationId: randomUUID(),
  ...more,
});

/** A database of its own, reached through as many connections as there are processes to imitate. */
export const ownDatabase = () => {
  const name = `spec-${randomUUID().slice(0, 8)}`;
  const open: Mongo[] = [];
  return {
    async connect(): Promise<{ mongo: Mongo; store: AggregateStore<Counter, CounterEvent> }> {
      const mongo = await Mongo.connect(process.env['MONGODB_URI']!, name);
      open.push(mongo);
      const store = new AggregateStore(mongo, counters);
      await store.prepare();
      return { mongo, store };
    },
    async drop(): Promise<void> {
      await open[0]?.db.dropDatabase();
      await Promise.all(open.map((mongo) => mongo.close()));
    },
  };
};
