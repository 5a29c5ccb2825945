import { randomUUID } from 'node:crypto';
import { ParkedDesk } from '#mongo';
import { eventually } from '#testing';
import type { Handler } from '../consuming/handler.js';
import { Incoming } from '../consuming/incoming.js';
import { lanesIn, message, ownDatabase, type as told } from './own.js';

const operator = { who: 'someone on call', why: 'The pupil left before the register began' };

describe('parked events', () => {
  let own: Awaited<ReturnType<typeof ownDatabase>>;
  let desk: ParkedDesk;
  const { begin, endAll } = lanesIn(() => own);
  beforeAll(async () => {
    own = await ownDatabase();
    desk = new ParkedDesk(own.mongo);
  });
  afterEach(endAll);
  afterAll(() => own.drop());

  /** A policy that cannot do what is broken; it notes what it does. */
  const policy = (whom = '') => {
    const [broken, done] = [new Set<number>(), new Array<number>()];
    const handler: Handler = {
      name: `policy:${randomUUID()}`,
      contexts: ['programmes'],
      accepts: (type) => type === told,
      oneByOne: true,
      handle: async (events) => {
        for (const { position } of events) {
          if (broken.has(position)) throw new RangeError(`Broken at ${position}${whom}`);
          done.push(position);
        }
      },
    };
    return { handler, broken, done };
  };
  const details = (offset: number) => (offset === 2 ? null : Buffer.from('{"name":"Zebulonia"}'));
  const idOf = ({ name }: Handler, offset: number): string => `${name}|programmes|0|${offset}`;
  const isEmpty = async ({ name }: Handler): Promise<void> =>
    eventually(async () => expect(await desk.causes({ handler: name })).toEqual([]));

  it('are told by cause, page by page, and one by one with what they say', async () => {
    const { handler, broken } = policy();
    const [key, other] = [randomUUID(), randomUUID()];
    for (const position of [1, 4]) broken.add(position);
    const lane = await begin(handler);
    lane.push([message(0, key), message(1, key), message(2, key), message(3, other)]);
    await eventually(async () => expect(lane.waiting).toBe(0));
    const causes = await desk.causes({ handler: handler.name });
    const sorted = causes.toSorted((one, next) => one.code.localeCompare(next.code));
    expect(sorted).toMatchObject([
      { reason: 'behind-another', count: 2 },
      { reason: 'defect', code: 'RangeError', count: 2, examples: [idOf(handler, 0), idOf(handler, 3)] },
    ]);
    expect(causes[1]!.oldest.getTime()).toBeLessThanOrEqual(causes[1]!.newest.getTime());

    const first = await desk.list({ handler: handler.name }, { limit: 3 });
    const rest = await desk.list({ handler: handler.name }, { limit: 3, cursor: first.next! });
    expect([...first.items, ...rest.items].map(({ position }) => position)).toEqual([1, 2, 3, 4]);
    expect(rest.next).toBeUndefined();
    expect(await desk.inspect(idOf(handler, 0))).toMatchObject({
      sentence: 'Broken at 1',
      type: told,
      data: { cohortId: key },
      behind: 2,
    });
    expect(await desk.inspect('none')).toBeUndefined();
  });

  it('a discarded one is never handled, those behind it go on, and who gave it up and why is kept', async () => {
    const { handler, broken, done } = policy();
    const key = randomUUID();
    broken.add(1);
    const lane = await begin(handler);
    lane.push([message(0, key), message(1, key), message(2, key)]);
    await eventually(async () => expect(await desk.causes({ handler: handler.name })).toHaveLength(2));
    broken.clear();
    await desk.discard(idOf(handler, 0), operator);
    await isEmpty(handler);
    expect(done).toEqual([2, 3]);
    const { items } = await desk.discarded({ handler: handler.name }, { limit: 10 });
    expect(items).toMatchObject([{ position: 1, sentence: 'Broken at 1', discard: operator }]);
    await expect(desk.discard(idOf(handler, 0), operator)).rejects.toMatchObject({ code: 'parked.unknown' });
  });

  it('one or those of a cause are tried again, each key in its order, also when the lane is another’s by then', async () => {
    const { handler, broken, done } = policy();
    const keys = Array.from({ length: 20 }, () => randomUUID());
    for (let position = 1; position <= 20; position += 1) broken.add(position);
    const lane = await begin(handler);
    lane.push(keys.map((key, offset) => message(offset, key)));
    lane.push(keys.map((key, offset) => message(20 + offset, key)));
    await eventually(async () => expect(lane.finished).toBe(39));
    broken.clear();
    expect(await desk.retry({ id: idOf(handler, 0) })).toBe(1);
    await eventually(async () => expect(done).toEqual([1, 21]));

    expect(await desk.retry({ handler: handler.name, code: 'RangeError' })).toBe(19);
    await eventually(async () => expect(done.length).toBeGreaterThan(4));
    await endAll(); // in the middle of it
    await begin(handler);
    await isEmpty(handler);
    expect(new Set(done).size).toBe(40);
    for (const at of keys.keys()) expect(done.indexOf(at + 1)).toBeLessThan(done.indexOf(at + 21));
  });

  it('forget what they say of someone who is erased, also those that were given up', async () => {
    const { handler, broken, done } = policy(', of Zebulonia');
    const key = randomUUID();
    const [first, second, tombstone] = [0, 1, 2].map((offset) => {
      const { headers } = message(offset, key);
      return new Incoming('people', 0, offset, { key: Buffer.from(key), headers, value: details(offset) });
    });
    for (const position of [1, 2]) broken.add(position);
    const lane = await begin(handler, 'people');
    lane.push([first!]);
    await eventually(async () => expect(await own.parked.count({ handler: handler.name })).toBe(1));
    await desk.discard(`${handler.name}|people|0|0`, { who: 'someone', why: 'a try' });
    await eventually(async () => expect((await desk.discarded({}, { limit: 10 })).items).not.toEqual([]));
    lane.push([second!]);
    await eventually(async () => expect(await own.parked.count({ handler: handler.name })).toBe(1));
    const isKept = async () =>
      (await Promise.all(['parked', 'discarded'].map((name) => own.mongo.collection(name).find().toArray())))
        .flat()
        .map(({ value, sentence }) => [(value as { buffer?: Buffer } | null)?.buffer, sentence].join(' '))
        .filter((said) => said.includes('Zebulonia')).length;
    expect(await isKept()).toBe(2);
    lane.push([tombstone!]);
    await eventually(async () => expect(await isKept()).toBe(0));
    broken.clear();
    await desk.retry({ handler: handler.name });
    await isEmpty(handler);
    expect(done).toEqual([2, 3]);
  });
});
