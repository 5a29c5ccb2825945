import { randomUUID } from 'node:crypto';
import { CohortFinished, publish } from '#contracts';
import type { Cause, Decide } from '#domain';
import { aggregate, AggregateStore, type Mongo } from '#mongo';

type Counter = { count: number };
type Counted = { type: 'Counted'; cohortId: string };

/** The stream of their event. */
export const counted = 'programmes';

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
  return { id, who: 'spec', now: '2023-09-01T09:00:00Z', today: '2023-09-01', newId: id, correlationId: id };
};

/** Aggregates whose every change is published. */
export const countersIn = async (mongo: Mongo) => {
  const store = new AggregateStore(mongo, counters);
  await store.prepare();
  return async (ids: string[]): Promise<void> => {
    for (const id of ids) await store.handle(id, {}, countOne, because());
  };
};
