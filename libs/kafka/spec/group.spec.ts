import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { eventually } from '#testing';
import { NotYet } from '../consuming/on.js';
import { Followed, keyOn, noting } from './followed.js';
import { ownDatabase } from './own.js';

const upTo = (last: number, first = 1): number[] => Array.from({ length: last - first + 1 }, (_, at) => first + at);

describe('a group', () => {
  let followed: Followed;
  const keys = Array.from({ length: 5 }, () => randomUUID());
  const keyOf = (position: number): string => keys[position % keys.length]!;
  beforeAll(async () => void (followed = new Followed(await ownDatabase())));
  afterAll(() => followed.stop());
  const positions = (done: { position: number }[]): number[] => done.map(({ position }) => position);
  const inOrder = (done: { position: number }[]): number[] => positions(done).toSorted((one, other) => one - other);

  it('loses and doubles nothing of a topic that was made anew while nobody followed it', async () => {
    const topic = 'programmes';
    await followed.make(topic, 1);
    const { handler, done } = noting();
    // A relay that was interrupted has sent some twice: in the new topic the same offset is another event.
    await followed.say(topic, [...upTo(10), ...upTo(10, 6), ...upTo(15, 11)], keyOf, 1);
    const before = await followed.follow(topic, handler);
    await eventually(async () => expect(inOrder(done)).toEqual(upTo(15)));
    await before.stop();
    await followed.remove(topic);
    await followed.make(topic, 1);
    await followed.say(topic, upTo(25), keyOf, 1);
    const after = await followed.follow(topic, handler);
    await eventually(async () => expect(inOrder(done)).toEqual(upTo(25)));
    await followed.say(topic, [26], keyOf, 1);
    await eventually(async () => expect(inOrder(done)).toEqual(upTo(26)));
    await after.stop();
    await followed.follow(topic, handler); // the checkpoint knows the new offsets
    await followed.say(topic, [27], keyOf, 1);
    await eventually(async () => expect(inOrder(done)).toEqual(upTo(27)));
  });

  it('… nor of one that is shorter than where the checkpoint stands', async () => {
    const topic = 'feedback.shorter';
    await followed.make(topic, 1);
    const { handler, done } = noting();
    await followed.say(topic, upTo(10), keyOf, 1);
    const before = await followed.follow(topic, handler);
    await eventually(async () => expect(inOrder(done)).toEqual(upTo(10)));
    await before.stop();
    await followed.remove(topic);
    await followed.make(topic, 1);
    await followed.say(topic, upTo(7), keyOf, 1);
    await followed.follow(topic, handler);
    await followed.say(topic, upTo(12, 8), keyOf, 1);
    await eventually(async () => expect(inOrder(done)).toEqual(upTo(12)));
  });

  it('… nor of one that is made anew while it is followed', async () => {
    const topic = 'feedback.anew';
    await followed.make(topic, 1);
    const { handler, done } = noting();
    await followed.follow(topic, handler);
    await followed.say(topic, [...upTo(10), ...upTo(10, 6)], keyOf, 1);
    await eventually(async () => expect(inOrder(done)).toEqual(upTo(10)));
    await followed.remove(topic);
    await followed.make(topic, 1);
    await followed.say(topic, upTo(30), keyOf, 1);
    await eventually(async () => expect(inOrder(done)).toEqual(upTo(30)));
    await sleep(500);
    expect(inOrder(done)).toEqual(upTo(30));
    for (const key of keys) {
      const ofKey = positions(done.filter((one) => one.key === key));
      expect(ofKey).toEqual(ofKey.toSorted((one, other) => one - other));
    }
  });

  it('follows a stream that is moved to more partitions, each key in its order, also one that is parked meanwhile', async () => {
    const [stream, later] = ['sessions.moved', 'sessions.moved.g2'];
    const stuck = keyOn([1, 3], [4, 7]);
    const keysOf = [stuck, ...Array.from({ length: 11 }, () => randomUUID())];
    const keyAt = (position: number): string => keysOf[position % keysOf.length] ?? '';
    let early = true;
    const handles = ({ key }: { key: string }): Promise<void> => {
      if (key === stuck && early) throw new NotYet('Too early');
      return sleep(Math.random() < 0.05 ? 5 : 0);
    };
    await Promise.all([followed.make(stream, 3), followed.make(later, 7)]);
    // Two processes of one service: the same handler, each with its own groups.
    const name = randomUUID();
    const [one, other] = [noting(handles, name), noting(handles, name)];
    const all = one.done;
    other.done.push = (...more) => all.push(...more);
    await Promise.all(
      [one, other].flatMap(({ handler }) => [followed.follow(stream, handler), followed.follow(stream, handler, 2)]),
    );
    await followed.say(stream, upTo(300), keyAt, 3);
    await eventually(async () => expect(all.length).toBeGreaterThan(50));
    await followed.say(stream, upTo(600, 301), keyAt, 3);
    await followed.end(stream, 1, 3, { partitions: 7, position: 600 });
    await followed.say(later, upTo(1_000, 601), keyAt, 7, stream);
    await eventually(async () => expect(all.filter(({ key }) => key !== stuck)).toHaveLength(1_000 - 83));
    expect(all.filter(({ key }) => key === stuck)).toEqual([]);
    early = false;
    await eventually(async () => expect(inOrder(all)).toEqual(upTo(1_000)));
    for (const key of keysOf) {
      const ofKey = positions(all.filter((each) => each.key === key));
      expect(ofKey).toEqual(ofKey.toSorted((before, after) => before - after));
    }
  });
});
