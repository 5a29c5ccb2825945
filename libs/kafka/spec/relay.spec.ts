import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Consumer, KafkaMessage } from 'kafkajs';
import { declarationOf, PersonDetails } from '#contracts';
import { Mongo } from '#mongo';
import { eventually } from '#testing';
import { connect } from '../connection.js';
import { kafkaSettings } from '../settings.js';
import { Producer } from '../publishing/producer.js';
import { Relay } from '../publishing/relay.js';
import type { CurrentValue } from '../publishing/turn-to-send.js';
import { TopicMaking } from '../topic-making.js';
import { messageOf } from '../wire.js';
import { entry, ownDatabase } from './own.js';

const settings = { ...kafkaSettings('spec'), prefix: `t${randomUUID().slice(0, 8)}.` };

describe('the relay', () => {
  let own: Awaited<ReturnType<typeof ownDatabase>>;
  let topics: TopicMaking;
  const [relays, consumers]: [Relay[], Consumer[]] = [[], []];
  beforeAll(async () => {
    own = await ownDatabase();
    topics = new TopicMaking(connect(settings), settings, own.topics);
  });
  afterAll(async () => {
    await Promise.all([...relays.map((relay) => relay.stop()), ...consumers.map((consumer) => consumer.disconnect())]);
    await topics.stop();
    await own.drop();
  });

  const begin = (mongo = own.mongo, current: Record<string, CurrentValue> = {}): Relay => {
    const relay = new Relay({ service: 'spec', mongo, kafka: connect(settings), making: topics, current });
    relay.start();
    relays.push(relay);
    return relay;
  };
  const read = async (stream: string, group = ''): Promise<KafkaMessage[]> => {
    const messages: KafkaMessage[] = [];
    const consumer = connect(settings).consumer({
      groupId: `${settings.prefix}${stream}${group}`,
      maxWaitTimeInMs: 50,
    });
    consumers.push(consumer);
    await consumer.connect();
    await consumer.subscribe({ topic: topics.nameOf(stream), fromBeginning: true });
    await consumer.run({ eachMessage: async ({ message }) => void messages.push(message) });
    return messages;
  };
  const positionsOf = (messages: KafkaMessage[]): number[] =>
    messages.map(({ headers }) => Number(headers?.['ce_sequence']));
  const journaled = (stream: string, ...positions: number[]) =>
    own.journal.entries.insertMany(positions.map((position) => entry(stream, position)));

  it('sends only what follows on: a hole stops that stream alone, until it is filled', async () => {
    await journaled('feedback.holed', 1, 2, 4, 5);
    await journaled('feedback.whole', 1, 2, 3);
    begin();
    await sleep(200); // these streams have no topic yet: they wait
    await topics.makeOwn(['feedback.holed', 'feedback.whole'], 1);
    const [holed, whole] = await Promise.all([read('feedback.holed'), read('feedback.whole')]);
    await eventually(async () => expect(positionsOf(whole)).toEqual([1, 2, 3]));
    await eventually(async () => expect(positionsOf(holed)).toEqual([1, 2]));
    await sleep(1_500);
    expect(positionsOf(holed)).toEqual([1, 2]);
    await journaled('feedback.holed', 3);
    await eventually(async () => expect(positionsOf(holed)).toEqual([1, 2, 3, 4, 5]));
  });

  it('is taken over when the process that has it dies, and nothing is missing', async () => {
    for (const relay of relays.splice(0)) await relay.stop();
    await topics.makeOwn(['feedback.taken-over'], 1);
    const sent = await read('feedback.taken-over');
    const dies = await Mongo.connect(process.env['MONGODB_URI']!, own.mongo.db.databaseName);
    const [active] = [begin(dies)];
    await eventually(async () => expect(active.active).toBe(true));
    const standby = begin();
    await journaled('feedback.taken-over', 1, 2, 3);
    await eventually(async () => expect(positionsOf(sent)).toEqual([1, 2, 3]));
    expect(standby.active).toBe(false);
    await dies.close();
    await journaled('feedback.taken-over', 4, 5);
    await eventually(async () => expect(new Set(positionsOf(sent))).toEqual(new Set([1, 2, 3, 4, 5])));
    expect(standby.active).toBe(true);
  });

  it('sends what is current of a person, also when it changes on the way, and a tombstone for one who is erased', async () => {
    for (const relay of relays.splice(0)) await relay.stop();
    const [personId, other] = [randomUUID(), randomUUID()];
    const names = new Map<string, string | null>([
      [personId, 'before'],
      [other, 'other'],
    ]);
    let asked = 0;
    const current: CurrentValue = async (reference) => {
      const { personId: id } = reference as { personId: string };
      const name = names.get(id) ?? null;
      if (id === personId && ++asked === 1) names.set(personId, null); // erased while it is on its way
      return name === null ? null : { personId: id, version: 1, name };
    };
    await topics.makeOwn(['people'], 1);
    const { type } = declarationOf(PersonDetails);
    const of = (id: string, position: number) => ({
      ...entry('people', position),
      publicType: type,
      publicData: { personId: id },
    });
    await own.journal.entries.insertMany([of(personId, 1), of(other, 2)]);
    const sent = await read('people');
    begin(own.mongo, { people: current });
    const last = () =>
      new Map(
        sent.map(({ key, value }) => [String(key), value && (JSON.parse(String(value)) as { name: string }).name]),
      );
    await eventually(async () => {
      expect(last()).toEqual(
        new Map([
          [personId, null],
          [other, 'other'],
        ]),
      );
    });
    await eventually(async () =>
      expect(await own.topics.all()).toContainEqual(expect.objectContaining({ _id: 'people', sent: 2 })),
    );
  });

  it('sends a tombstone again after a minute, an hour and a day: an old relay may have sent what was erased behind it', async () => {
    for (const relay of relays.splice(0)) await relay.stop();
    const personId = randomUUID();
    const position = (await own.journal.last('people')) + 1;
    const { type } = declarationOf(PersonDetails);
    const reference = { ...entry('people', position), publicType: type, publicData: { personId } };
    await own.journal.entries.insertOne(reference);
    const sent = await read('people', 'again');
    begin(own.mongo, { people: async () => null });
    const due = own.mongo.collection<{ _id: string; at: Date }>('erasures');
    await eventually(async () => expect(await due.findOne({ _id: `people/${personId}` })).not.toBeNull());
    const late = new Producer(connect(settings));
    const details = messageOf(reference, { personId, version: 1, name: 'late' }, 'spec', 1);
    await late.send({ topic: topics.nameOf('people'), messages: [details] });
    await late.stop();
    const last = () => sent.findLast(({ key }) => String(key) === personId)?.value;
    await eventually(async () => expect(String(last())).toContain('late'));
    const _id = `people/${personId}`;
    const tombstones = () => sent.filter(({ key, value }) => String(key) === personId && value === null).length;
    const hoursUntil = ({ at }: { at: Date }) => (at.getTime() - Date.now()) / 3_600_000;
    for (const [repeats, hours] of [1 / 60, 1, 25].entries()) {
      await eventually(async () => {
        const next = await due.findOne({ _id });
        expect(next).toMatchObject({ repeats });
        expect(Math.abs(hoursUntil(next!) - hours)).toBeLessThan(0.01);
      });
      await due.updateOne({ _id }, { $set: { at: new Date() } });
      await eventually(async () => expect([last(), tombstones()]).toEqual([null, repeats + 2]));
    }
    await eventually(async () => expect(await due.findOne({ _id })).toBeNull());
  });

  it('a stream whose current value cannot be told holds no other', async () => {
    for (const relay of relays.splice(0)) await relay.stop();
    const broken: CurrentValue = () => Promise.reject(new TypeError('A defect'));
    await topics.makeOwn(['people', 'feedback.beside'], 1);
    await own.journal.entries.insertMany([
      { ...entry('people', (await own.journal.last('people')) + 1), publicData: { personId: randomUUID() } },
      entry('feedback.beside', 1),
    ]);
    begin(own.mongo, { people: broken });
    const sent = await read('feedback.beside');
    await eventually(async () => expect(positionsOf(sent)).toEqual([1]));
  });
});
