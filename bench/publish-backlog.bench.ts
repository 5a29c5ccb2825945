import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { declarationOf, SessionDelivered } from '#contracts';
import { connect, kafkaSettings, messageOf, Relay, TopicMaking } from '#kafka';
import { Journal, Mongo, Topics, type NumberedEntry } from '#mongo';
import type { Benchmark } from './framework/definition.js';
import type { Stopwatch } from './framework/rounds.js';
import { makeTopic, rawKafka, rawProducer } from './peers/raw-kafka.js';

const stream = 'sessions.backlog';
const partitions = 6;
const perBatch = 1_000;

const entryAt = (position: number, key: string): NumberedEntry => ({
  _id: randomUUID(),
  collection: 'sessions',
  aggregate: key,
  version: position,
  type: 'Delivered',
  data: {},
  cause: randomUUID(),
  who: 'bench',
  at: '2023-09-01T09:00:00Z',
  correlationId: key,
  stream,
  position,
  publicType: declarationOf(SessionDelivered).type,
  publicData: { sessionId: randomUUID(), cohortId: key, item: 'count', on: '2023-09-01' },
});

export const benchmark: Benchmark = {
  measures:
    'A backlog in the journal sent to Kafka by a relay, beside the same messages sent in batches by raw kafkajs.',
  async run({ kafkaBrokers, mongodbUri, prefix, quick, compare }) {
    const operations = quick ? 5_000 : 200_000;
    const keys = Array.from({ length: 10_000 }, () => randomUUID());
    const mongo = await Mongo.connect(mongodbUri, `${prefix}backlog`);
    const journal = new Journal(mongo);
    await journal.prepare();
    const entries = Array.from({ length: operations }, (_, at) => entryAt(at + 1, keys[at % keys.length] ?? ''));
    for (let at = 0; at < operations; at += 10_000) await journal.entries.insertMany(entries.slice(at, at + 10_000));
    const messages = entries.map((entry) => messageOf(entry, entry.publicData, 'bench', partitions));
    const topics = new Topics(mongo);
    let round = 0;
    const ours = {
      name: 'ours',
      async run(many: number, watch: Stopwatch) {
        const settings = { ...kafkaSettings('bench'), prefix: `${prefix}ours${++round}.` };
        const kafka = connect(settings);
        const making = new TopicMaking(kafka, settings, topics);
        await mongo.collection('topics').deleteMany({});
        await making.makeOwn([stream], partitions);
        const relay = new Relay({ service: 'bench', mongo, kafka, making });
        relay.start();
        while (!relay.active) await sleep(5);
        await watch.begin();
        while (((await topics.one(stream))?.sent ?? 0) < Math.min(many, operations)) await sleep(20);
        await watch.end();
        await relay.stop();
        await making.stop();
      },
    };
    const raw = {
      name: 'raw kafkajs, batches of 1,000',
      async run(many: number, watch: Stopwatch) {
        const kafka = rawKafka(kafkaBrokers);
        const topic = `${prefix}raw${++round}`;
        await makeTopic(kafka, topic, partitions);
        const producer = await rawProducer(kafka);
        await watch.begin();
        for (let at = 0; at < Math.min(many, operations); at += perBatch)
          await producer.send({ topic, acks: -1, messages: messages.slice(at, at + perBatch) });
        await watch.end();
        await producer.disconnect();
      },
    };
    await compare({
      case: `a backlog of ${operations.toLocaleString('en-GB')} events`,
      contenders: [ours, raw],
      operations,
      goals: [{ peer: raw.name, atLeast: 0.6 }],
    });
    await mongo.close();
  },
};
