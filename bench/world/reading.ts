import 'reflect-metadata';
import { setTimeout as sleep } from 'node:timers/promises';
import { Controller, Logger, Module, type INestMicroservice } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { MongoClient } from 'mongodb';
import { SessionDelivered } from '#contracts';
import { view, type BusinessClock } from '#domain';
import { connect, kafkaSettings, Lanes, On, TopicMaking, type Delivered } from '#kafka';
import { Checkpoints, Mongo, Parked, Topics, ViewStore } from '#mongo';
import { rawConsumer, rawKafka } from '../peers/raw-kafka.js';
import { stockMicroservice } from '../peers/stock-nest.js';

// A program of its own for each reader: ours makes kafkajs faster, and the others are to be measured as they are.

/** What one reader is to do with a topic that is full. */
export type Reading = {
  kind: 'ours' | 'raw' | 'stock';
  /** `view`: a counter per cell, kept in MongoDB; a number: how many milliseconds a handler takes. */
  deed: 'view' | number;
  brokers: string;
  mongodbUri: string;
  prefix: string;
  strand: string;
  partitions: number;
  /** Distinct in each run: names the group and the database. */
  run: string;
  count: number;
  /** How many counters there are; none: one per key. */
  cells?: number;
};

const reading = JSON.parse(process.argv[2] ?? '{}') as Reading;
const { kind, deed, brokers, mongodbUri, prefix, strand, partitions, run, count, cells } = reading;
const topic = `${prefix}sessions.${strand}`;
const database = `${prefix}${run}`;

let [begun, ended, seen] = [false, false, 0];
const begin = (): void => {
  if (!begun) process.send?.('begin');
  begun = true;
};
const saw = (more: number): void => {
  begin();
  seen += more;
  if (seen < count || ended) return;
  ended = true;
  process.send?.('end');
};
const cellOf = (cohortId: string): string =>
  cells === undefined ? cohortId : String(Number.parseInt(cohortId.slice(-6), 16) % cells);
const takes = async (ms: number): Promise<void> => void (ms > 0 && (await sleep(ms)));

type Count = { count: number };
const counted = view<Count>('counted', { version: 1 }).on(
  SessionDelivered,
  ({ data }) => {
    begin();
    return cellOf(data.cohortId);
  },
  (line) => ({ count: (line?.count ?? 0) + 1 }),
);

@Controller()
class WhenDelivered {
  @On(SessionDelivered)
  async hear(_: Delivered<SessionDelivered>): Promise<void> {
    begin();
    if (typeof deed === 'number' && deed > 0) await sleep(deed);
    saw(1);
  }
}

@Module({ controllers: deed === 'view' ? [] : [WhenDelivered] })
class Ours {}

const ours = async (): Promise<void> => {
  Logger.overrideLogger(false);
  const mongo = await Mongo.connect(mongodbUri, database);
  const parked = new Parked(mongo);
  await parked.prepare();
  const settings = kafkaSettings('bench', { KAFKA_BROKERS: brokers, TOPIC_PREFIX: prefix });
  const kafka = connect(settings);
  const topics = new TopicMaking(kafka, settings, new Topics(mongo));
  const clock: BusinessClock = { now: () => '2023-09-01T09:00:00Z', today: () => '2023-09-01' };
  const store = new ViewStore<Count>(mongo, counted);
  if (deed === 'view') await store.prepare();
  const views = deed === 'view' ? [store as unknown as ViewStore<object>] : [];
  const lanes = new Lanes({
    service: run,
    prefix,
    kafka,
    topics,
    checkpoints: new Checkpoints(mongo),
    parked,
    clock,
    views,
    instanceOf: (policy): object => app.get(policy),
  });
  const app: INestMicroservice = await NestFactory.createMicroservice(Ours, { strategy: lanes });
  await app.listen();
  if (deed === 'view') void watchView(store);
  await lanes.followStrand(strand, partitions);
};

/** Done is what everyone can see in the database. */
const watchView = async (store: ViewStore<Count>): Promise<void> => {
  for (let told = 0; told < count;) {
    const [line] = await store.aggregate<{ sum: number }>([{ $group: { _id: null, sum: { $sum: '$value.count' } } }]);
    const sum = line?.sum ?? 0;
    if (sum > told) saw(sum - told);
    told = sum;
    await sleep(told === 0 ? 2 : 20);
  }
};

/** Looks at all there is of a message, as whoever uses kafkajs has to: key, every header and the JSON of the value. */
const raw = async (): Promise<void> => {
  await rawConsumer(rawKafka(brokers), topic, async ({ batch }) => {
    begin();
    for (const { key, value, headers } of batch.messages) {
      const texts: Record<string, string> = {};
      for (const name in headers) texts[name] = String(headers[name]);
      if (String(key) === '' || texts['ce_type'] === '' || JSON.parse(String(value)) === null) throw new Error('Empty');
    }
    saw(batch.messages.length);
  });
};

const stock = async (): Promise<void> => {
  const client = await MongoClient.connect(mongodbUri, { writeConcern: { w: 'majority', journal: true } });
  const counts = client.db(database).collection<{ _id: string; count: number }>('counts');
  await stockMicroservice(brokers, topic, async (value) => {
    begin();
    if (deed === 'view') {
      const _id = cellOf((value as SessionDelivered).cohortId);
      await counts.updateOne({ _id }, { $inc: { count: 1 } }, { upsert: true });
    } else await takes(deed);
    saw(1);
  });
};

process.once('disconnect', () => process.exit(0)); // whoever asked is gone
const readers = { ours, raw, stock };
await readers[kind]();
