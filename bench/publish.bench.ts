import { randomUUID } from 'node:crypto';
import { lastValueFrom } from 'rxjs';
import { CohortFinished, declarationOf, publish } from '#contracts';
import type { Cause, Decide } from '#domain';
import { connect, kafkaSettings, messageOf, Producer, Relay, TopicMaking } from '#kafka';
import { aggregate, AggregateStore, Journal, Mongo, Topics } from '#mongo';
import type { Bench, Benchmark } from './framework/definition.js';
import { byCallers } from './framework/rounds.js';
import { makeTopic, rawKafka } from './peers/raw-kafka.js';
import { stockClient } from './peers/stock-nest.js';

type Counter = { count: number };
type Counted = { type: 'Counted'; cohortId: string };

const callers = 200;
const partitions = 6;
const dataOf = (cohortId: string) => ({ cohortId, strand: 'counters', on: '2023-09-01' });
const counters = aggregate<Counter, Counted>({
  name: 'counter',
  collection: 'counters',
  initial: { count: 0 },
  evolve: ({ count }) => ({ count: count + 1 }),
  publishes: ({ cohortId }) => publish(CohortFinished, dataOf(cohortId)),
  scopeOf: () => ({ everyone: true }),
});
const countOne: Decide<object, Counter, Counted> = (_, __, { id }) => [{ type: 'Counted', cohortId: id }];
const ids = Array.from({ length: callers }, () => randomUUID());
const idOf = (caller: number): string => ids[caller % ids.length] ?? '';

const because = (): Cause => {
  const id = randomUUID();
  return { id, who: 'bench', now: '2023-09-01T09:00:00Z', today: '2023-09-01', newId: id, correlationId: id };
};

/** An event as it stands in the journal, about as long as most. */
const messageFor = (key: string, position: number) => {
  const entry = { _id: randomUUID(), aggregate: key, version: 1, at: '2023-09-01T09:00:00Z', correlationId: key };
  const published = { stream: 'programmes', position, publicType: declarationOf(CohortFinished).type };
  return messageOf({ ...entry, ...published, publicData: dataOf(key) }, dataOf(key), 'bench', partitions);
};

/** A service's way: a command is committed, and its relay publishes what it said. */
const ourService = async (bench: Bench) => {
  const settings = { ...kafkaSettings('bench'), prefix: bench.prefix };
  const kafka = connect(settings);
  const mongo = await Mongo.connect(bench.mongodbUri, `${bench.prefix}publish`);
  const store = new AggregateStore(mongo, counters);
  const journal = new Journal(mongo);
  await Promise.all([store.prepare(), journal.prepare()]);
  const making = new TopicMaking(kafka, settings, new Topics(mongo));
  await making.makeOwn(['programmes'], partitions);
  const relay = new Relay({ service: 'bench', mongo, kafka, making });
  relay.start();
  const stop = async (): Promise<void> => {
    await relay.stop();
    await making.stop();
    await mongo.close();
  };
  return { commit: (caller: number) => store.handle(idOf(caller), {}, countOne, because()), stop };
};

export const benchmark: Benchmark = {
  measures: 'Publishing from 200 callers at once, each of whom waits until it is durable, beside Nest’s stock client.',
  async run(bench) {
    const topic = `${bench.prefix}emitted`;
    await makeTopic(rawKafka(bench.kafkaBrokers), topic, partitions);
    const client = await stockClient(bench.kafkaBrokers);
    const producer = new Producer(connect(kafkaSettings('bench')));
    const service = await ourService(bench);
    let position = 0;
    const operations = bench.quick ? 2_000 : 40_000;
    const stock = {
      name: 'stock ClientKafka.emit',
      operations: operations / 10,
      run: (many: number) =>
        byCallers(many, callers, (caller) => {
          const { key, value, headers } = messageFor(idOf(caller), 1);
          return lastValueFrom(client.emit(topic, { key, value, headers }));
        }),
    };
    const send = (caller: number) => producer.send({ topic, messages: [messageFor(idOf(caller), ++position)] });
    await bench.compare({
      case: '200 callers, each message acknowledged by Kafka',
      contenders: [{ name: 'ours', run: (many) => byCallers(many, callers, send) }, stock],
      operations,
      goals: [{ peer: stock.name, atLeast: 8 }],
    });
    await bench.compare({
      case: '200 callers, each command committed; its event is published behind it',
      contenders: [
        { name: 'ours', operations: operations / 5, run: (many) => byCallers(many, callers, service.commit) },
        stock,
      ],
      operations,
    });
    await Promise.all([service.stop(), producer.stop(), client.close()]);
  },
};
