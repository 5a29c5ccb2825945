import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { eventually } from '#testing';
import { Followed, noting } from './followed.js';
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
});
