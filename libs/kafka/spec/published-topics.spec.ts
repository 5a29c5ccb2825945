import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { AggregateStore, type JournalEntry } from '#mongo';
import { because, countOne, counters } from '../../mongo/spec/counter.js';
import { eventually } from '#testing';
import { connect } from '../connection.js';
import { Relay } from '../relay.js';
import { kafkaSettings } from '../settings.js';
import { TopicMaking } from '../topic-making.js';
import { entry, ownDatabase } from './own.js';

const settings = { ...kafkaSettings('spec'), prefix: `t${randomUUID().slice(0, 8)}.` };
const counted = 'programmes'; // the stream of the counters

describe('the topics of a service', () => {
  let own: Awaited<ReturnType<typeof ownDatabase>>;
  let making: TopicMaking;
  let relay: Relay;
  let store: AggregateStore<{ count: number }, { type: 'Counted'; cohortId: string }>;
  const kafka = connect(settings);
  const begin = (): Relay => {
    relay = new Relay({ service: 'spec', mongo: own.mongo, kafka, making });
    relay.start();
    return relay;
  };
  beforeAll(async () => {
    own = await ownDatabase();
    making = new TopicMaking(kafka, settings, own.topics);
    store = new AggregateStore(own.mongo, counters) as unknown as typeof store;
    await store.prepare();
    await making.makeOwn([counted, 'feedback.beside'], 3);
    begin();
  });
  afterAll(async () => {
    await relay.stop();
    await making.stop();
    await own.drop();
  });

  const count = async (ids: string[]): Promise<void> => {
    for (const id of ids) await store.handle(id, {}, countOne as never, because());
  };
  const one = async (stream = counted) => (await relay.published.check()).find((each) => each.stream === stream);
  const level = (journaled: number, stream = counted) =>
    eventually(async () => expect(await one(stream)).toMatchObject({ journaled, sent: journaled, verdict: 'level' }));
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
    const admin = kafka.admin();
    await admin.connect();
    await admin.deleteTopics({ topics: [making.nameOf(counted)] });
    await admin.disconnect();
    await eventually(async () => expect(await one()).toMatchObject({ verdict: 'missing' }));
    begin();
    await eventually(async () => expect(await relay.published.compare(counted)).toMatchObject({ read: 20 }), 20_000);
    expect(await relay.published.compare(counted)).toMatchObject({ doubled: 0, ...asItShouldBe });
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
      await level(25);
      await relay.stop();
      expect(await restore(20)).toHaveLength(5);
      expect(await one()).toMatchObject({ verdict: 'ahead' });
      begin();
      await eventually(async () => expect(await one()).toMatchObject({ verdict: 'held', journaled: 20, last: 25 }));
      await count([...ids, ...later]);
      await own.journal.entries.insertOne(entry('feedback.beside', 1));
      await level(1, 'feedback.beside');
      await sleep(300);
      expect(await own.journal.last(counted)).toBe(20);
      await expect(relay.published.resend(counted, 1)).rejects.toMatchObject({ code: 'topic.held' });
    });

    it('go on behind what the topic has, once it is adopted', async () => {
      const { adopted, displaced, filled, aggregates } = await relay.published.adopt(counted);
      expect({ adopted, displaced, filled }).toEqual({ adopted: 5, displaced: 0, filled: 0 });
      expect(aggregates).toHaveLength(5);
      await level(40);
      const told = await relay.published.compare(counted);
      expect(told).toMatchObject(asItShouldBe);
      expect((await own.journal.after(counted, 20, 5)).every((each) => each.adopted)).toBe(true);
      await expect(relay.published.adopt(counted)).rejects.toMatchObject({ code: 'topic.not-held' });
    });

    it('give way to the topic where positions were used twice, and leave no hole', async () => {
      await relay.stop();
      const lost = await restore(37);
      expect(lost).toHaveLength(3);
      const another = [entry(counted, 38), entry(counted, 39)];
      await own.journal.entries.insertMany(another);
      begin();
      await eventually(async () => expect(await one()).toMatchObject({ verdict: 'held' }));
      expect(await relay.published.adopt(counted)).toMatchObject({ adopted: 3, displaced: 2, filled: 0 });
      await eventually(async () => expect(await one()).toMatchObject({ verdict: 'level' }));
      const order = (await own.journal.after(counted, 37, 10)).map(({ _id }) => _id);
      expect(order.slice(0, 5)).toEqual([...lost, ...another].map(({ _id }) => _id));
      expect(await relay.published.compare(counted)).toMatchObject(asItShouldBe);
    });
  });
});
