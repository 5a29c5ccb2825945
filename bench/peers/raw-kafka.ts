import { randomUUID } from 'node:crypto';
import { Kafka, logLevel, type Consumer, type EachBatchPayload, type Message, type Producer } from 'kafkajs';

/** kafkajs as it is, with nothing of ours around it. */
export const rawKafka = (brokers: string): Kafka =>
  new Kafka({ clientId: 'bench-peer', brokers: brokers.split(','), logLevel: logLevel.NOTHING });

/** Makes a topic as our services make theirs. */
export const makeTopic = async (kafka: Kafka, topic: string, partitions: number): Promise<void> => {
  const admin = kafka.admin();
  await admin.connect();
  await admin.createTopics({
    waitForLeaders: true,
    topics: [{ topic, numPartitions: partitions, configEntries: [{ name: 'retention.ms', value: '-1' }] }],
  });
  await admin.disconnect();
};

/** A producer whose messages are on every in-sync replica when a send resolves. */
export const rawProducer = async (kafka: Kafka): Promise<Producer> => {
  const producer = kafka.producer({ allowAutoTopicCreation: false });
  await producer.connect();
  return producer;
};

/** Fills a topic, in batches; `messageAt` makes the message of an index from 0. */
export const fillTopic = async (
  kafka: Kafka,
  topic: string,
  count: number,
  messageAt: (index: number) => Message,
): Promise<void> => {
  const producer = await rawProducer(kafka);
  const perBatch = 1_000;
  for (let sent = 0; sent < count; sent += perBatch) {
    const length = Math.min(perBatch, count - sent);
    await producer.send({ topic, acks: -1, messages: Array.from({ length }, (_, at) => messageAt(sent + at)) });
  }
  await producer.disconnect();
};

/** Reads a topic from its beginning in a group of its own; `eachBatch` as kafkajs hands it over. */
export const rawConsumer = async (
  kafka: Kafka,
  topic: string,
  eachBatch: (payload: EachBatchPayload) => Promise<void>,
): Promise<Consumer> => {
  const consumer = kafka.consumer({ groupId: `${topic}-raw-${randomUUID().slice(0, 8)}`, maxWaitTimeInMs: 100 });
  await consumer.connect();
  await consumer.subscribe({ topic, fromBeginning: true });
  await consumer.run({ eachBatch });
  return consumer;
};
