import { randomUUID } from 'node:crypto';
import { CohortFinished, declarationOf } from '#contracts';
import { view, type Received } from '#domain';
import type { Mongo } from '../mongo.js';
import { ViewStore } from '../views/view-store.js';
import { ownDatabase } from './counter.js';

type Line = { count: number; last: Record<string, number> };

const partitions = [0, 1, 2];
const { type } = declarationOf(CohortFinished);

/** Events of three partitions; each belongs to its cohort and to all of them. */
const finished = (partition: number, position: number): Received => ({
  id: `${partition}/${position}`,
  type,
  stream: 'programmes',
  key: `cohort ${partition}/${position % 4}`,
  partition,
  position,
  time: '2023-09-01T09:00:00Z',
  data: { cohortId: randomUUID(), strand: 'lamps', on: '2023-09-01' },
});

describe('a view', () => {
  const database = ownDatabase();
  let mongos: Mongo[];
  beforeAll(async () => {
    mongos = [(await database.connect()).mongo, (await database.connect()).mongo];
  });
  afterAll(() => database.drop());

  const told = partitions.flatMap((partition) => Array.from({ length: 60 }, (_, at) => finished(partition, at + 1)));
  const both = async () => {
    const counts = view<Line>(`counts-${randomUUID().slice(0, 8)}`, { version: 1 }).on(
      CohortFinished,
      ({ key }) => ['all', key],
      (line, { partition, position }) => ({
        count: (line?.count ?? 0) + 1,
        // Of one partition only ever in order; otherwise the fold would not commute.
        last: { ...line?.last, [partition]: position > (line?.last[partition] ?? 0) ? position : -1 },
      }),
    );
    const stores = mongos.map((mongo) => new ViewStore<Line>(mongo, counts));
    await stores[0]!.prepare();
    return { stores, foldOf: () => counts.folds.get(CohortFinished) as never };
  };
  const expectAll = async (store: ViewStore<Line>): Promise<void> => {
    expect(await store.get('all')).toEqual({ count: 180, last: { 0: 60, 1: 60, 2: 60 } });
    const ofCohorts = (await store.many()).filter(({ key }) => key !== 'all');
    expect(ofCohorts.map(({ count }) => count)).toEqual(Array.from({ length: 12 }, () => 15));
  };
  /** A partition's events in batches of random length, each delivered again with some of those before. */
  const deliver = async (store: ViewStore<Line>, foldOf: () => never, partition: number): Promise<void> => {
    const own = told.filter((event) => event.partition === partition);
    for (let from = 0, to = 0; to < own.length; from = Math.max(0, to - 5)) {
      to += 1 + Math.floor(Math.random() * 15);
      await store.build().fold(own.slice(from, to), foldOf);
    }
  };

  it('doubles and loses nothing when two processes fold the same redelivered batches at once', async () => {
    const { stores, foldOf } = await both();
    // Neither has all of them: what one overwrites of the other's is missing in the end.
    const delivered = stores.flatMap((store, at) => [at, at + 1].map((partition) => deliver(store, foldOf, partition)));
    await Promise.all(delivered);
    await expectAll(stores[0]!);
  });

  it('comes to the same in whatever order the partitions are read', async () => {
    const { stores, foldOf } = await both();
    for (const partition of partitions.toReversed()) await deliver(stores[partition % 2]!, foldOf, partition);
    await expectAll(stores[0]!);
  });

  it('folds a late event in once, after younger ones', async () => {
    const { stores, foldOf } = await both();
    const [late, ...others] = told;
    await stores[0]!.build().fold(others, foldOf);
    for (const store of [...stores, ...stores]) await store.build().fold([late!], foldOf, true);
    expect(await stores[0]!.get('all')).toMatchObject({ count: 180 });
  });

  it('a defect in one batch costs another that waits with it nothing', async () => {
    const { stores, foldOf } = await both();
    const broken = {
      key: () => 'all',
      fold: () => {
        throw new TypeError('A defect');
      },
    };
    const [store] = stores;
    const first = store!.build().fold([finished(0, 1)], foldOf);
    const second = store!.build().fold([finished(1, 1)], () => broken);
    const third = store!.build().fold([finished(2, 1)], foldOf);
    await expect(second).rejects.toThrow('A defect');
    await Promise.all([first, third]);
    expect(await store!.get('all')).toMatchObject({ count: 2 });
  });

  it('an event with a defect in one of its documents has done nothing in any', async () => {
    const { stores, foldOf } = await both();
    const [store] = stores;
    const keys = Array.from({ length: 1_200 }, (_, at) => `key ${at}`);
    const fold = (line?: object) => {
      if (line) throw new TypeError('A defect');
      return { count: 1, last: {} };
    };
    await store!.build().fold([{ ...finished(0, 1), key: 'key 1199' }], foldOf);
    const second = store!.build().fold([finished(0, 2)], () => ({ key: () => keys, fold }));
    await expect(second).rejects.toThrow('A defect');
    expect((await store!.many()).map(({ key }) => key).toSorted()).toEqual(['all', 'key 1199']);
  });

  it('what one strand floods it with is not waited for by another', async () => {
    const counted = view<{ count: number }>(`flooded-${randomUUID().slice(0, 8)}`, { version: 1 }).on(
      CohortFinished,
      ({ id }) => id,
      (line) => ({ count: (line?.count ?? 0) + 1 }),
    );
    const store = new ViewStore(mongos[0]!, counted);
    await store.prepare();
    const foldOf = () => counted.folds.get(CohortFinished) as never;
    const ended: string[] = [];
    const flood = Array.from({ length: 20_000 }, (_, at) => ({ ...finished(0, at + 1), stream: 'flooded' }));
    await Promise.all([
      store
        .build()
        .fold(flood, foldOf)
        .then(() => ended.push('flooded')),
      store
        .build()
        .fold([{ ...finished(1, 1), stream: 'quiet' }], foldOf)
        .then(() => ended.push('quiet')),
    ]);
    expect(ended).toEqual(['quiet', 'flooded']);
  });

  it('what was removed stays removed when its events come again', async () => {
    const removed = view<Line>(`removed-${randomUUID().slice(0, 8)}`, { version: 1 }).on(
      CohortFinished,
      () => 'all',
      (line) => (line ? undefined : { count: 1, last: {} }),
    );
    const store = new ViewStore<Line>(mongos[0]!, removed);
    const foldOf = () => removed.folds.get(CohortFinished) as never;
    await store.build().fold([finished(0, 1), finished(0, 2)], foldOf);
    await store.build().fold([finished(0, 1), finished(0, 2)], foldOf);
    expect(await store.get('all')).toBeUndefined();
    expect(await store.many()).toEqual([]);
  });
});
