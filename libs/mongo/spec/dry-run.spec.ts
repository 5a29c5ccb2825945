import { randomUUID } from 'node:crypto';
import { DryRun, type AggregateStore } from '../index.js';
import type { Mongo } from '../mongo.js';
import { because, countOne, nameIt, ownDatabase, type Counter, type CounterEvent } from './counter.js';

describe('a dry run', () => {
  const database = ownDatabase();
  let here: { mongo: Mongo; store: AggregateStore<Counter, CounterEvent> };
  beforeAll(async () => {
    here = await database.connect();
  });
  afterAll(() => database.drop());

  /** The whole database, by a hash of each collection. */
  const hashes = async () => (await here.mongo.db.command({ dbHash: 1 }))['collections'] as object;
  const tried = async <Result>(deed: () => Promise<Result>): Promise<DryRun> => {
    const before = await hashes();
    const dryRun = new DryRun();
    await dryRun.within(deed);
    expect(await hashes()).toEqual(before);
    return dryRun;
  };

  it('tells what would happen, and writes nothing', async () => {
    const id = randomUUID();
    await here.store.handle(id, {}, countOne, because());
    const { changes } = await tried(() => here.store.handle(id, {}, countOne, because()));
    expect(changes).toEqual([{ of: 'counters', id, version: 2, happened: ['Counted'] }]);
    expect(await here.store.get(id)).toMatchObject({ version: 1, state: { count: 1 } });
  });

  it('goes on from what it has itself decided, also of what is not there yet', async () => {
    const id = randomUUID();
    const { changes } = await tried(async () => {
      await here.store.handle(id, {}, countOne, because());
      expect(await here.store.handle(id, {}, countOne, because())).toMatchObject({ version: 2 });
      expect(await here.store.get(id)).toMatchObject({ state: { count: 2 } });
    });
    expect(changes).toEqual([{ of: 'counters', id, version: 2, happened: ['Counted', 'Counted'] }]);
    expect(await here.store.find(id)).toBeUndefined();
  });

  it('meets what others hold, and what it holds itself, and holds nothing afterwards', async () => {
    const [mine, theirs, name] = [randomUUID(), randomUUID(), randomUUID()];
    await here.store.handle(theirs, { name }, nameIt, because());
    await tried(async () => {
      const refused = here.store.handle(mine, { name }, nameIt, because());
      await expect(refused).rejects.toMatchObject({ code: 'counter.name-taken' });
    });
    const another = randomUUID();
    await tried(async () => {
      await here.store.handle(mine, { name: another }, nameIt, because());
      const refused = here.store.handle(randomUUID(), { name: another }, nameIt, because());
      await expect(refused).rejects.toMatchObject({ code: 'counter.name-taken' });
    });
    await here.store.handle(theirs, { name: another }, nameIt, because());
    // What the holder gives up within the same run is free in it.
    await tried(async () => {
      await here.store.handle(theirs, { name }, nameIt, because());
      await here.store.handle(mine, { name: another }, nameIt, because());
    });
  });

  it('is answered with the first result of a cause that was here before', async () => {
    const [id, cause] = [randomUUID(), because('done before')];
    const done = await here.store.handle(id, {}, countOne, cause);
    await here.store.handle(id, {}, countOne, because());
    const { changes } = await tried(async () => expect(await here.store.handle(id, {}, countOne, cause)).toEqual(done));
    expect(changes).toEqual([]);
  });

  it('loses what is written past the stores', async () => {
    const notes = () => here.mongo.collection<{ _id: string }>('notes');
    await notes().insertOne({ _id: 'kept' });
    await tried(async () => {
      await notes().insertOne({ _id: 'lost' });
      await notes().deleteOne({ _id: 'kept' });
      expect(await notes().find().toArray()).toEqual([{ _id: 'kept' }]);
    });
  });
});
