import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import type { AggregateStore } from '../aggregates/aggregate-store.js';
import { Journal } from '../journal/journal.js';
import { Lease, LeaseLost } from '../journal/lease.js';
import type { Mongo } from '../mongo.js';
import { Numbering } from '../journal/numbering.js';
import { because, countOne, countThrice, nameIt, ownDatabase, type Counter, type CounterEvent } from './counter.js';

const everyone = 'programmes'; // the stream of the counters' public event

describe('numbering', () => {
  const database = ownDatabase();
  let here: { mongo: Mongo; store: AggregateStore<Counter, CounterEvent> };
  let journal: Journal;
  const running: { stop: AbortController; ended: Promise<unknown> }[] = [];
  let made = 0;

  const begin = (mongo: Mongo): void => {
    const stop = new AbortController();
    const numbering = new Numbering(mongo, new Journal(mongo), new Lease(mongo, 'relay'), () => undefined);
    running.push({ stop, ended: numbering.run(stop.signal).catch((error: unknown) => error) });
  };
  const endAll = async (): Promise<unknown[]> => {
    const ending = running.splice(0);
    for (const { stop } of ending) stop.abort();
    return Promise.all(ending.map(({ ended }) => ended));
  };
  const count = async (times: number, id: string = randomUUID()): Promise<void> => {
    for (let time = 0; time < times; time += 1) await here.store.handle(id, {}, countOne, because());
    made += times;
  };
  const all = async () => {
    for (let waited = 0; waited < 200 && (await journal.last(everyone)) < made; waited += 1) await sleep(50);
    await sleep(50);
    return journal.after(everyone, 0, 10_000);
  };
  const expectGapless = async (): Promise<void> => {
    const entries = await all();
    expect(entries.map(({ position }) => position)).toEqual(Array.from({ length: made }, (_, index) => index + 1));
    const byAggregate = Map.groupBy(entries, ({ aggregate }) => aggregate);
    for (const ofOne of byAggregate.values()) {
      const versions = ofOne.map(({ version }) => version);
      expect(versions).toEqual(versions.toSorted((a, b) => a - b));
    }
  };

  beforeAll(async () => {
    here = await database.connect();
    journal = new Journal(here.mongo);
    await journal.prepare();
  });
  afterEach(endAll);
  afterAll(() => database.drop());

  it('numbers what was committed before it began and what comes while it runs, without a gap', async () => {
    await count(5);
    begin(here.mongo);
    await Promise.all(Array.from({ length: 10 }, () => count(10)));
    await expectGapless();
  });

  it('goes on where it was, and finds what happened while nobody numbered', async () => {
    await count(30);
    begin(here.mongo);
    await expectGapless();
  });

  it('finds everything without its resume token', async () => {
    begin(here.mongo);
    await count(3);
    await expectGapless();
    await endAll();
    await count(20);
    await here.mongo.collection('relay').deleteMany({});
    begin(here.mongo);
    await expectGapless();
  });

  it('leaves no hole when two number at once: the one without the lease stops, the other renumbers', async () => {
    const there = await database.connect();
    const lease = new Lease(here.mongo, 'relay');
    await lease.hold();
    begin(here.mongo); // has another owner than the lease: it stops at the first duplicate it meets
    begin(there.mongo);
    await Promise.all(Array.from({ length: 20 }, () => count(5)));
    await sleep(300);
    await endAll();
    await lease.release();
    begin(here.mongo);
    await expectGapless();
  });

  it('goes on when it meets, in one batch, several commits of one aggregate that are all in the journal', async () => {
    const tokens = here.mongo.collection<{ _id: string; token: unknown; at: Date }>('relay');
    begin(here.mongo);
    await count(1);
    await expectGapless();
    await sleep(150);
    await count(1);
    await expectGapless();
    const before = await tokens.findOne();
    await count(5);
    await expectGapless();
    await endAll();
    // The sweep tells nothing: the change stream alone repeats what is known.
    await tokens.updateOne({}, { $set: { token: before?.token, at: new Date(Date.now() + 3_600_000) } });
    begin(here.mongo);
    await count(5);
    await expectGapless();
  });

  it('numbers a commit before the one it hears of first, when neither the stream nor the sweep told of it', async () => {
    const id = randomUUID();
    await count(1, id);
    const tokens = here.mongo.collection<{ _id: string; token: unknown; at: Date }>('relay');
    const mark = { token: { _data: 'none' }, at: new Date(Date.now() + 3_600_000) };
    await tokens.replaceOne({ _id: 'numbering' }, mark, { upsert: true });
    begin(here.mongo);
    await sleep(500);
    await count(1, id);
    await expectGapless();
  });

  /** A position that another has given away since this one looked. */
  const giveAway = async (): Promise<void> => {
    const last = await journal.last(everyone);
    const entry = (await journal.after(everyone, last - 1, 1))[0]!;
    await journal.entries.insertOne({ ...entry, _id: randomUUID(), aggregate: randomUUID(), position: last + 1 });
    made += 1;
  };

  it('keeps the events of one commit in their order when another has taken the position of the first', async () => {
    begin(here.mongo);
    await count(1);
    await expectGapless();
    await giveAway();
    await here.store.handle(randomUUID(), {}, countThrice, because());
    made += 3;
    await expectGapless();
  });

  it('stops when it meets what another has journaled and the lease is the other’s', async () => {
    begin(here.mongo);
    await count(1);
    await expectGapless();
    const lease = new Lease(here.mongo, 'relay');
    for (let waited = 0; waited < 100 && !(await lease.hold()); waited += 1) await sleep(100);
    await giveAway();
    await count(1);
    expect(await running.splice(0)[0]!.ended).toBeInstanceOf(LeaseLost);
    await lease.release();
    begin(here.mongo);
    await expectGapless();
  });

  it('journals private events without a position', async () => {
    begin(here.mongo);
    const id = randomUUID();
    await here.store.handle(id, { name: id }, nameIt, because());
    for (let waited = 0; waited < 100 && (await journal.historyOf(id)).length === 0; waited += 1) await sleep(20);
    const [entry] = await journal.historyOf(id);
    expect(entry).toMatchObject({ type: 'Named', version: 1 });
    expect(entry).not.toHaveProperty('position');
  });
});
