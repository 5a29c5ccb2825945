import { randomUUID } from 'node:crypto';
import { Refusal } from '#domain';
import type { AggregateStore } from '../aggregates/aggregate-store.js';
import { Claims } from '../aggregates/claims.js';
import type { Mongo } from '../mongo.js';
import { because, countOne, nameIt, ownDatabase, type Counter, type CounterEvent } from './counter.js';

type Write = (...given: unknown[]) => Promise<boolean>;

describe('claims', () => {
  const database = ownDatabase();
  let here: { mongo: Mongo; store: AggregateStore<Counter, CounterEvent> };
  let there: { mongo: Mongo; store: AggregateStore<Counter, CounterEvent> };
  beforeAll(async () => {
    here = await database.connect();
    there = await database.connect();
  });
  afterAll(() => database.drop());

  /** The other process stops before or after its next write, as under SIGSTOP, until it is told to go on. */
  const stopThere = (when: 'before its write' | 'after its write') => {
    let goOn: () => void = () => undefined;
    let stopped: () => void = () => undefined;
    const pause = new Promise<void>((resolve) => (goOn = resolve));
    const hasStopped = new Promise<void>((resolve) => (stopped = resolve));
    const store = there.store as unknown as { write: Write };
    const write = store.write.bind(there.store);
    store.write = async (...given) => {
      store.write = write;
      const written = when === 'after its write' ? await write(...given) : undefined;
      stopped();
      await pause;
      return written ?? write(...given);
    };
    return { goOn, hasStopped };
  };
  const nameTaken = { code: 'counter.name-taken' };

  it('gives a claim to exactly one of many', async () => {
    const name = randomUUID();
    const tries = Array.from({ length: 20 }, (_, index) =>
      (index % 2 === 0 ? here : there).store.handle(randomUUID(), { name }, nameIt, because()),
    );
    const results = await Promise.allSettled(tries);
    expect(results.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    const codes = results.flatMap((result) =>
      result.status === 'rejected' ? [(result.reason as { code: string }).code] : [],
    );
    expect(new Set(codes)).toEqual(new Set(['counter.name-taken']));
  });

  it('takes over a claim whose holder never committed, and the late holder can no longer write', async () => {
    const [name, stalled, next] = [randomUUID(), randomUUID(), randomUUID()];
    const { goOn, hasStopped } = stopThere('before its write');
    const late = there.store.handle(stalled, { name }, nameIt, because());
    await hasStopped;
    await here.store.handle(next, { name }, nameIt, because());
    goOn();
    await expect(late).rejects.toMatchObject(nameTaken);
    expect(await here.store.find(stalled)).toBeUndefined();
    expect(await here.store.get(next)).toMatchObject({ state: { name } });
  });

  it('stays held when two processes commit the same cause and the slower one loses', async () => {
    const [id, name, cause] = [randomUUID(), randomUUID(), because()];
    const { goOn, hasStopped } = stopThere('before its write');
    const slower = there.store.handle(id, { name }, nameIt, cause);
    await hasStopped;
    const faster = await here.store.handle(id, { name }, nameIt, cause);
    goOn();
    expect(await slower).toEqual(faster);
    await expect(here.store.handle(randomUUID(), { name }, nameIt, because())).rejects.toMatchObject(nameTaken);
  });

  it('stays held when it was given up and taken again before the first had tidied up', async () => {
    const [id, name, other] = [randomUUID(), randomUUID(), randomUUID()];
    await here.store.handle(id, { name }, nameIt, because());
    const { goOn, hasStopped } = stopThere('after its write');
    const givesUp = there.store.handle(id, { name: other }, nameIt, because());
    await hasStopped;
    await here.store.handle(id, { name }, nameIt, because());
    goOn();
    await givesUp;
    await expect(here.store.handle(randomUUID(), { name }, nameIt, because())).rejects.toMatchObject(nameTaken);
    await here.store.handle(randomUUID(), { name: other }, nameIt, because());
  });

  it('is free at once for others when it was given up', async () => {
    const [id, name] = [randomUUID(), randomUUID()];
    await here.store.handle(id, { name }, nameIt, because());
    await here.store.handle(id, { name: randomUUID() }, nameIt, because());
    const begun = Date.now();
    await there.store.handle(randomUUID(), { name }, nameIt, because());
    expect(Date.now() - begun).toBeLessThan(1_000);
  });

  it('is forgotten with a holder that holds nothing, also where it was taken for a write that never came', async () => {
    const [id, name] = [randomUUID(), randomUUID()];
    const claimed = () => here.mongo.collection<{ _id: string }>('claims').countDocuments({ _id: name });
    const giveUp = () => new Claims(here.mongo).releaseAll({ collection: 'counters', id });
    const nameNew: typeof nameIt = (command, counter, given) => {
      if (counter.count > 0) throw new Refusal('conflict', 'counter.counted', 'It has counted already');
      return nameIt(command, counter, given);
    };
    const { goOn, hasStopped } = stopThere('before its write');
    const late = there.store.handle(id, { name }, nameNew, because());
    await hasStopped;
    await here.store.handle(id, {}, countOne, because());
    goOn();
    await expect(late).rejects.toMatchObject({ code: 'counter.counted' });
    expect(await claimed()).toBe(1);
    await giveUp();
    expect(await claimed()).toBe(0);
    await here.store.handle(id, { name }, nameIt, because());
    await expect(giveUp()).rejects.toThrow('holds something');
  });
});
