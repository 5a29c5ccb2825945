import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import type { JournalEntry } from '#mongo';
import { eventually } from '#testing';
import { connect } from '../connection.js';
import { Relay } from '../publishing/relay.js';
import { kafkaSettings } from '../settings.js';
import { TopicMaking } from '../topic-making.js';
import { TopicReading } from '../topic-reading.js';
import { endOf } from '../wire.js';
import { counted, countersIn } from './counted.js';
import { entry, ownDatabase } from './own.js';

const settings = { ...kafkaSettings('spec'), prefix: `t${randomUUID().slice(0, 8)}.` };

describe('the topics of a service', () => {
  let own: Awaited<ReturnType<typeof ownDatabase>>;
  let making: TopicMaking;
  let relay: Relay;
  let count: Awaited<ReturnType<typeof countersIn>>;
  const kafka = connect(settings);
  const begin = (): Relay => {
    relay = new Relay({ service: 'spec', mongo: own.mongo, kafka, making });
    relay.start();
    return relay;
  };
  beforeAll(async () => {
    own = await ownDatabase();
    making = new TopicMaking(kafka, settings, own.topics);
    count = await countersIn(own.mongo);
    await making.makeOwn([counted, 'feedback.beside'], 3);
    begin();
  });
  afterAll(async () => {
    await relay.stop();
    await making.stop();
    await own.drop();
  });

  const one = async (stream = counted) => (await relay.published.check()).find((each) => each.stream === stream);
  const level = (journaled: number, stream = counted) =>
    eventually(async () => expect(await one(stream)).toMatchObject({ journaled, sent: journaled, verdict: 'level' }));
  const erase = async (stream: string): Promise<void> => {
    const admin = kafka.admin();
    await admin.connect();
    await admin.deleteTopics({ topics: [making.nameOf(stream)] });
    await admin.disconnect();
  };
  const asItShouldBe = { missing: 0, foreign: 0, outOfOrder: 0 };
  const someIds = (many: number): string[] => Array.from({ length: many }, () => randomUUID());
  const ids = someIds(10);

  it('are level with the journal, which a comparison of every message confirms', async () => {
    await count([...ids, ...ids]);
    await level(20);
    expect(await relay.published.compare(counted)).toEqual({ stream: counted, read: 20, doubled: 0, ...asItShouldBe });
    expect(await one()).toMatchObject({ generation: 1, partitions: 3, last: 20 });
  });

  it('are sent again from a position when someone asks: with the same positions', async () => {
    await relay.published.resend(counted, 11);
    await eventually(async () =>
      expect(await relay.published.compare(counted)).toMatchObject({ read: 30, doubled: 10 }),
    );
    expect(await relay.published.compare(counted)).toMatchObject(asItShouldBe);
    await expect(relay.published.resend(counted, 21)).rejects.toMatchObject({ code: 'topic.position' });
    await expect(relay.published.resend('nothing', 1)).rejects.toMatchObject({ code: 'topic.unknown' });
  });

  it('are made again from the journal when a relay begins and they are gone', async () => {
    await relay.stop();
    await erase(counted);
    await eventually(async () => expect(await one()).toMatchObject({ verdict: 'missing' }));
    begin();
    await eventually(async () => expect(await relay.published.compare(counted)).toMatchObject({ read: 20 }), 20_000);
    expect(await relay.published.compare(counted)).toMatchObject({ doubled: 0, ...asItShouldBe });
  });

  it('are filled again when a relay begins and another service has made them anew', async () => {
    await relay.stop();
    await erase(counted);
    await eventually(async () => expect(await one()).toMatchObject({ verdict: 'missing' }));
    await making.make([counted], 3);
    await eventually(async () => expect(await one()).toMatchObject({ verdict: 'behind' })); // a leader is known before it knows it
    begin();
    await eventually(async () => expect(await relay.published.compare(counted)).toMatchObject({ read: 20 }), 20_000);
    expect(await relay.published.compare(counted)).toMatchObject({ doubled: 0, ...asItShouldBe });
  });

  it('are made again when they are deleted while a relay sends, and hold no other stream', async () => {
    await erase(counted);
    await own.journal.entries.insertMany([1, 2, 3].map((position) => entry('feedback.beside', position)));
    await count(ids);
    await level(3, 'feedback.beside');
    await eventually(async () => expect(await relay.published.compare(counted)).toMatchObject({ read: 30 }), 20_000);
    expect(await relay.published.compare(counted)).toMatchObject({ doubled: 0, ...asItShouldBe });
  });

  it('are moved to another partition count: the old ones end, positions go on in the new ones', async () => {
    await relay.published.move('feedback.beside', 5);
    await eventually(async () =>
      expect(await one('feedback.beside')).toMatchObject({ generation: 2, partitions: 5, verdict: 'level', sent: 3 }),
    );
    await own.journal.entries.insertMany([4, 5].map((position) => entry('feedback.beside', position)));
    await level(5, 'feedback.beside');
    expect(await relay.published.compare('feedback.beside')).toMatchObject({ doubled: 0, ...asItShouldBe });
    const [old, next] = await TopicReading.during(kafka, async (reading) => {
      const names = [1, 2].map((generation) => making.nameOf('feedback.beside', generation));
      const bounds = await reading.bounds(names);
      const lasts = [];
      for (const name of names)
        lasts.push([bounds.get(name)?.length, await reading.last(name, bounds.get(name)!)] as const);
      return lasts;
    });
    expect(old?.[0]).toBe(3);
    const ends = old?.[1].map(({ headers, value }) => endOf(headers, value));
    expect(ends).toEqual(Array.from({ length: 3 }, () => ({ generation: 2, partitions: 5, position: 3 })));
    expect(next?.[0]).toBe(5);
    await expect(relay.published.resend('feedback.beside', 3)).rejects.toMatchObject({ code: 'topic.position' });
    await expect(relay.published.move('feedback.beside', 5)).rejects.toMatchObject({ code: 'topic.partitions' });
  });

  it('are moved once when the relay dies between the end marker and the next generation', async () => {
    const before = await own.topics.one('feedback.beside');
    await relay.published.move('feedback.beside', 2);
    await eventually(async () => expect(await one('feedback.beside')).toMatchObject({ generation: 3 }));
    await relay.stop();
    // As it was before the last write of the move.
    const { _id, ...rest } = { ...before!, moving: 2, revision: (before?.revision ?? 0) + 1 };
    await own.mongo.collection('topics').replaceOne({ _id: _id as never }, rest);
    begin();
    await eventually(async () =>
      expect(await one('feedback.beside')).toMatchObject({ generation: 3, partitions: 2, verdict: 'level' }),
    );
    expect(await relay.published.compare('feedback.beside')).toMatchObject({ doubled: 0, ...asItShouldBe });
  });

  it('are moved only when everything that was sent before is confirmed: nothing comes again behind an end', async () => {
    await relay.stop();
    await relay.published.resend(counted, 11);
    await relay.published.move(counted, 4);
    begin();
    await eventually(async () => expect(await one()).toMatchObject({ generation: 2, verdict: 'level' }));
    expect(await own.topics.one(counted)).toMatchObject({ began: 30, sent: 30 });
  });

  it('do not believe one who has not noticed that a stream was wound back', async () => {
    const record = await own.topics.fix('feedback.unnoticed', 1);
    await own.topics.moveSent(record, 9, {});
    expect(await own.topics.windBack(record, 2, {})).toBe(true);
    expect(await own.topics.moveSent(record, 20, {})).toBe(false);
    expect(await own.topics.one('feedback.unnoticed')).toMatchObject({ sent: 2, top: 9 });
    await own.mongo.collection('topics').deleteOne({ _id: 'feedback.unnoticed' as never });
  });

  describe('after a database was restored from an earlier time', () => {
    /** As if nothing after a position had happened here; the topic still has it. */
    const restore = async (to: number): Promise<JournalEntry[]> => {
      const after = { stream: counted, position: { $gt: to } };
      const lost = await own.journal.entries.find(after).toArray();
      await own.journal.entries.deleteMany(after);
      await own.mongo.collection('topics').updateOne({ _id: counted as never }, { $set: { sent: to, ends: {} } });
      const aggregates = [...new Set(lost.map(({ aggregate }) => aggregate))];
      await own.mongo.collection('counters').deleteMany({ _id: { $in: aggregates as never[] } });
      return lost;
    };

    it('hold that stream alone: nothing of it is numbered or sent, others flow', async () => {
      const later = someIds(5);
      await count(later);
      await level(35);
      await relay.stop();
      expect(await restore(30)).toHaveLength(5);
      expect(await one()).toMatchObject({ verdict: 'ahead' });
      begin();
      await eventually(async () => expect(await one()).toMatchObject({ verdict: 'held', journaled: 30, last: 35 }));
      await count([...ids, ...later]);
      await own.journal.entries.insertOne(entry('feedback.beside', 6));
      await level(6, 'feedback.beside');
      await sleep(300);
      expect(await own.journal.last(counted)).toBe(30);
      await expect(relay.published.resend(counted, 1)).rejects.toMatchObject({ code: 'topic.held' });
    });

    it('go on behind what the topic has, once it is adopted', async () => {
      const { adopted, displaced, filled, aggregates } = await relay.published.adopt(counted);
      expect({ adopted, displaced, filled }).toEqual({ adopted: 5, displaced: 0, filled: 0 });
      expect(aggregates).toHaveLength(5);
      await level(50);
      const told = await relay.published.compare(counted);
      expect(told).toMatchObject(asItShouldBe);
      expect((await own.journal.after(counted, 30, 5)).every((each) => each.adopted)).toBe(true);
      await expect(relay.published.adopt(counted)).rejects.toMatchObject({ code: 'topic.not-held' });
    });

    it('give way to the topic where positions were used twice, and leave no hole', async () => {
      await relay.stop();
      const lost = await restore(47);
      expect(lost).toHaveLength(3);
      const another = [entry(counted, 48), entry(counted, 49)];
      await own.journal.entries.insertMany(another);
      begin();
      await eventually(async () => expect(await one()).toMatchObject({ verdict: 'held' }));
      expect(await relay.published.adopt(counted)).toMatchObject({ adopted: 3, displaced: 2, filled: 0 });
      await eventually(async () => expect(await one()).toMatchObject({ verdict: 'level' }));
      const order = (await own.journal.after(counted, 47, 10)).map(({ _id }) => _id);
      expect(order.slice(0, 5)).toEqual([...lost, ...another].map(({ _id }) => _id));
      expect(await relay.published.compare(counted)).toMatchObject(asItShouldBe);
    });
  });
});
