import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { CohortFinished } from '#contracts';
import { view, type Received } from '#domain';
import { ViewStore } from '#mongo';
import { eventually } from '#testing';
import type { Handler } from '../consuming/handler.js';
import { NotYet } from '../consuming/on.js';
import { ViewHandler } from '../consuming/view-handler.js';
import { lanesIn, message, ownDatabase, type as told } from './own.js';

type Count = { count: number };

const poison = Buffer.from('{');

describe('a lane', () => {
  let own: Awaited<ReturnType<typeof ownDatabase>>;
  const { begin, endAll } = lanesIn(() => own);
  beforeAll(async () => void (own = await ownDatabase()));
  afterEach(endAll);
  afterAll(() => own.drop());

  const counted = async () => {
    const store = new ViewStore<Count>(
      own.mongo,
      view<Count>(`count-${randomUUID().slice(0, 8)}`, { version: 1 }).on(
        CohortFinished,
        () => 'all',
        (line) => ({ count: (line?.count ?? 0) + 1 }),
      ),
    );
    await store.prepare();
    const handler = new ViewHandler(store as unknown as ViewStore<object>);
    return { handler, count: async () => (await store.get('all'))?.count ?? 0 };
  };
  /** A policy of the spec: it notes what it does. */
  const policy = (deed: (event: Received) => Promise<void> | void, more: Partial<Handler> = {}) => {
    const done: string[] = [];
    const handler: Handler = {
      name: `policy:${randomUUID()}`,
      contexts: ['programmes'],
      accepts: (type) => type === told,
      oneByOne: true,
      handle: async (events) => {
        for (const event of events) {
          await deed(event);
          done.push(`${event.key.slice(0, 8)}/${event.position}`);
        }
      },
      ...more,
    };
    return { handler, done };
  };

  it('bad bytes cost a view nothing but themselves, though events of many keys meet in one document', async () => {
    const { handler, count } = await counted();
    const lane = await begin(handler);
    const keys = Array.from({ length: 5 }, () => randomUUID());
    const batch = Array.from({ length: 61 }, (_, offset) =>
      offset === 30 ? message(offset, randomUUID(), poison) : message(offset, keys[offset < 30 ? 0 : offset % 5]!),
    );
    lane.push(batch);
    await eventually(async () => expect(lane.waiting).toBe(0));
    expect(await count()).toBe(60);
    expect(await own.parked.keys(handler.name, 'programmes', 0)).toHaveProperty('size', 1);
  });

  it('what takes too long waits by itself and is tried again: a slow database is no defect', async () => {
    let slow = true;
    const { handler, done } = policy(() => sleep(slow ? 300 : 0), { patienceMs: 100 });
    const lane = await begin(handler);
    const key = randomUUID();
    lane.push([message(0, key), message(1, key)]);
    await sleep(150);
    slow = false;
    await eventually(async () =>
      expect(await own.parked.keys(handler.name, 'programmes', 0)).toHaveProperty('size', 0),
    );
    expect(new Set(done)).toEqual(new Set([`${key.slice(0, 8)}/1`, `${key.slice(0, 8)}/2`]));
  });

  it('a fold with a defect stops its key alone', async () => {
    const broken = randomUUID();
    const store = new ViewStore<Count>(
      own.mongo,
      view<Count>(`broken-${randomUUID().slice(0, 8)}`, { version: 1 }).on(
        CohortFinished,
        () => 'all',
        (line, { key }) => {
          if (key === broken) throw new TypeError('A defect');
          return { count: (line?.count ?? 0) + 1 };
        },
      ),
    );
    const handler = new ViewHandler(store as unknown as ViewStore<object>);
    const lane = await begin(handler);
    lane.push([message(0, randomUUID()), message(1, broken), message(2, randomUUID()), message(3, broken)]);
    await eventually(async () => expect(lane.waiting).toBe(0), 3_000);
    expect(await store.get('all')).toEqual({ count: 2 });
    expect(
      await own.parked.first({ handler: handler.name, stream: 'programmes', partition: 0 }, broken, 10),
    ).toHaveLength(2);
  });

  it('ten thousand parked keys do not hold up the others', async () => {
    const { handler, done } = policy(() => undefined);
    const at = new Date();
    await own.mongo.collection('parked').insertMany(
      Array.from({ length: 10_000 }, (_, index) => ({
        _id: `${handler.name}|programmes|0|${index}` as never,
        handler: handler.name,
        key: `key ${index}`,
        stream: 'programmes',
        partition: 0,
        offset: index,
        position: index + 1,
        reason: 'defect',
        attempts: 1,
        headers: {},
        value: null,
        parkedAt: at,
      })),
    );
    const lane = await begin(handler);
    lane.push([message(20_000, randomUUID())]);
    await eventually(async () => expect(done).toHaveLength(1), 1_500);
  });

  it('handles one key in its order when an event came too early, and everything once when it is delivered again', async () => {
    const early = new Set([2]);
    const { handler, done } = policy(({ position }) => {
      if (early.delete(position)) throw new NotYet('Too early');
    });
    const [one, other] = [randomUUID(), randomUUID()];
    const lane = await begin(handler);
    lane.push([message(0, one), message(1, one), message(2, other), message(3, one)]);
    await eventually(async () => expect(done).toHaveLength(4));
    expect(done.filter((each) => each.startsWith(one.slice(0, 8)))).toEqual(
      [1, 2, 4].map((at) => `${one.slice(0, 8)}/${at}`),
    );
    lane.push([message(2, other), message(3, one)]);
    lane.push([message(4, one)]);
    await eventually(async () => expect(done).toHaveLength(5));
    await endAll();
    const next = await begin(handler);
    next.push([message(3, one), message(4, one), message(5, other)]);
    await eventually(async () => expect(done).toHaveLength(6));
  });

  it('after its partition was lost it begins nothing and moves no checkpoint that another has moved', async () => {
    let goOn: () => void = () => undefined;
    const pause = new Promise<void>((resolve) => (goOn = resolve));
    const { handler, done } = policy(({ position }) => (position === 1 ? pause : undefined));
    const key = randomUUID();
    const lane = await begin(handler);
    lane.push([message(0, key), message(1, key)]);
    await sleep(50);
    lane.drop();
    const held = await own.checkpoints.load(handler.name, 'programmes', 0);
    const moved = await own.checkpoints.save(held, { position: 7, offset: 6, at: 7 });
    goOn();
    await lane.running;
    expect(done).toEqual([`${key.slice(0, 8)}/1`]);
    expect(await own.checkpoints.load(handler.name, 'programmes', 0)).toEqual(moved);
    expect(await own.checkpoints.save(held, { position: 1, offset: 0, at: 1 })).toBeUndefined();
  });

  it('a lane whose checkpoint another has moved goes on from there', async () => {
    const { handler, done } = policy(() => undefined);
    const key = randomUUID();
    const lane = await begin(handler);
    lane.push([message(0, key)]);
    await eventually(async () => expect(lane.finished).toBe(0));
    const held = await own.checkpoints.load(handler.name, 'programmes', 0);
    await own.checkpoints.save(held, { position: 5, offset: 4, at: 5 });
    lane.push([message(1, key)]);
    await eventually(async () => expect(lane.finished).toBe(4));
    lane.push([message(3, key), message(5, key)]);
    await eventually(async () => expect(lane.finished).toBe(5));
    expect(done.map((each) => each.slice(-1))).toEqual(['1', '2', '6']);
  });
});
