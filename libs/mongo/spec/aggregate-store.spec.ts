import { randomUUID } from 'node:crypto';
import { Reach, Refusal, type Committed, type Decide } from '#domain';
import { AggregateStore } from '../aggregates/aggregate-store.js';
import { aggregate, type AggregateDocument } from '../aggregates/aggregate.js';
import { Journal } from '../journal/journal.js';
import { Lease } from '../journal/lease.js';
import type { Mongo } from '../mongo.js';
import { Numbering } from '../journal/numbering.js';
import { because, countOne, ownDatabase, type Counter, type CounterEvent } from './counter.js';

describe('changes of one aggregate', () => {
  const database = ownDatabase();
  let here: { mongo: Mongo; store: AggregateStore<Counter, CounterEvent> };
  let there: { mongo: Mongo; store: AggregateStore<Counter, CounterEvent> };
  beforeAll(async () => {
    here = await database.connect();
    there = await database.connect();
    await new Journal(here.mongo).prepare();
  });
  afterAll(() => database.drop());

  const documentOf = async (id: string) =>
    (await here.mongo.collection<AggregateDocument<Counter>>('counters').findOne({ _id: id }))!;

  it('none is lost when two processes change it at once', async () => {
    const id = randomUUID();
    const one = Array.from({ length: 50 }, () => here.store.handle(id, {}, countOne, because()));
    const other = Array.from({ length: 50 }, () => there.store.handle(id, {}, countOne, because()));
    const versions = (await Promise.all([...one, ...other])).map(({ version }) => version);
    expect(versions.toSorted((a, b) => a - b)).toEqual(Array.from({ length: 100 }, (_, index) => index + 1));
    expect(await here.store.get(id)).toMatchObject({ version: 100, state: { count: 100 } });
  });

  it('the same cause happens once, however often and wherever it is asked', async () => {
    const [id, cause] = [randomUUID(), because('same')];
    const answers = await Promise.all(
      [here, there, here, there].map(({ store }) => store.handle(id, {}, countOne, cause)),
    );
    expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1);
    expect(await here.store.get(id)).toMatchObject({ state: { count: 1 } });
  });

  it('a cause that has left the document is still known from the journal, and only then leaves it', async () => {
    const [id, first] = [randomUUID(), because('first')];
    const answer: Committed = await here.store.handle(id, {}, countOne, first);
    for (let count = 0; count < 60; count += 1) await here.store.handle(id, {}, countOne, because());
    expect((await documentOf(id)).recent).toHaveLength(61); // nothing is journaled yet, so nothing may leave

    const stopped = new AbortController();
    const numbering = new Numbering(
      here.mongo,
      new Journal(here.mongo),
      new Lease(here.mongo, 'relay'),
      () => undefined,
    );
    const running = numbering.run(stopped.signal);
    try {
      while ((await new Journal(here.mongo).historyOf(id)).length < 61)
        await new Promise((resolve) => setTimeout(resolve, 20));
      for (let count = 0; count < 8; count += 1) await here.store.handle(id, {}, countOne, because());
      expect((await documentOf(id)).recent.length).toBeLessThanOrEqual(12);
      expect(await there.store.handle(id, {}, countOne, first)).toEqual(answer);
      expect(await here.store.get(id)).toMatchObject({ state: { count: 69 } });
    } finally {
      stopped.abort();
      await running;
    }
  });

  it('a cause of which not even a fingerprint is left on the document is still known', async () => {
    const [id, first] = [randomUUID(), because('long ago')];
    const answer = await here.store.handle(id, {}, countOne, first);
    const stopped = new AbortController();
    const journal = new Journal(here.mongo);
    const running = new Numbering(here.mongo, journal, new Lease(here.mongo, 'relay'), () => undefined).run(
      stopped.signal,
    );
    try {
      for (let count = 0; count < 560; count += 1) await here.store.handle(id, {}, countOne, because());
      for (let tries = 0; tries < 100 && !(await documentOf(id)).trimmed; tries += 1) {
        await new Promise((resolve) => setTimeout(resolve, 50));
        await here.store.handle(id, {}, countOne, because());
      }
      const { past, trimmed } = await documentOf(id);
      expect(trimmed).toBe(true);
      expect(past!.length()).toBe(512 * 4);
      expect(await there.store.handle(id, {}, countOne, first)).toEqual(answer);
      expect(await here.store.handle(id, {}, countOne, first)).toEqual(answer);
    } finally {
      stopped.abort();
      await running;
    }
  });

  it('what a process remembers of its own writes is not what it answers from', async () => {
    const id = randomUUID();
    await here.store.handle(id, {}, countOne, because());
    await there.store.handle(id, {}, countOne, because());
    const once: typeof countOne = (command, counter, given) => {
      if (counter.count < 2) throw new Refusal('conflict', 'counter.too-early', 'It has to count to two first');
      return countOne(command, counter, given);
    };
    const answer = await here.store.handle(id, {}, once, because('in time', { expectedVersion: 2 }));
    expect(answer).toMatchObject({ version: 3 });
    await there.store.handle(id, {}, countOne, because());
    const fifth: typeof countOne = (command, counter, given) =>
      counter.count === 4 ? countOne(command, counter, given) : [];
    expect(await here.store.handle(id, {}, fifth, because())).toMatchObject({ version: 5, happened: ['Counted'] });
  });

  it('writes nothing for one who has lost the turn meanwhile', async () => {
    const id = randomUUID();
    let mine = true;
    const decide: typeof countOne = (...given) => {
      mine = false;
      return countOne(...given);
    };
    const stillMine = (): void => {
      if (!mine) throw new Error('The turn is another’s');
    };
    await expect(here.store.handle(id, {}, decide, because('late', { stillMine }))).rejects.toThrow('another’s');
    expect(await here.store.find(id)).toBeUndefined();
  });

  it('refuses the same cause with another payload, a version that has moved on, and a caller out of reach', async () => {
    const id = randomUUID();
    await here.store.handle(id, {}, countOne, because('asked', { payload: 'a' }));
    await expect(here.store.handle(id, {}, countOne, because('asked', { payload: 'b' }))).rejects.toMatchObject({
      code: 'idempotency.key-reused',
    });
    await expect(here.store.handle(id, {}, countOne, because('late', { expectedVersion: 0 }))).rejects.toMatchObject({
      code: 'precondition.version-changed',
    });
    const nowhere = because('foreign', { reach: new Reach([]) });
    await expect(here.store.handle(id, {}, countOne, nowhere)).rejects.toMatchObject({ code: 'counter.unknown' });
    await expect(here.store.handle(randomUUID(), {}, countOne, nowhere)).rejects.toMatchObject({
      code: 'counter.unknown',
    });
    expect(await here.store.get(id)).toMatchObject({ version: 1 });
  });

  it('a repeated cause is recognised even when its first effect has moved the aggregate out of the caller’s reach', async () => {
    const parcels = new AggregateStore<Parcel, ParcelMoved>(here.mongo, parcel);
    const [id, from, to] = [randomUUID(), randomUUID(), randomUUID()];
    await parcels.handle(id, { to: from }, moveParcel, because());
    const reach = new Reach([{ organisation: from }]);
    const first = await parcels.handle(id, { to }, moveParcel, because('moves', { reach }));
    expect(await parcels.handle(id, { to }, moveParcel, because('moves', { reach }))).toEqual(first);
    const another = parcels.handle(id, { to: from }, moveParcel, because('again', { reach }));
    await expect(another).rejects.toMatchObject({ code: 'parcel.unknown' });
  });
});

type Parcel = { organisationId: string };
type ParcelMoved = { type: 'ParcelMoved'; to: string };

const moveParcel: Decide<{ to: string }, Parcel, ParcelMoved> = ({ to }) => [{ type: 'ParcelMoved', to }];
const parcel = aggregate<Parcel, ParcelMoved>({
  name: 'parcel',
  collection: 'parcels',
  initial: { organisationId: '' },
  evolve: (_, { to }) => ({ organisationId: to }),
  publishes: () => undefined,
  scopeOf: ({ organisationId }) => ({ organisations: [organisationId] }),
});
