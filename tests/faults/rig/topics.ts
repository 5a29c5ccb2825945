import { Kafka, logLevel } from 'kafkajs';
import { randomUUID } from 'node:crypto';

/** The last value of a key on a topic: null for a tombstone, undefined for none. */
export const lastOfKey = async (brokers: string, topic: string, key: string): Promise<string | null | undefined> => {
  const kafka = new Kafka({ clientId: 'auditor', brokers: brokers.split(','), logLevel: logLevel.NOTHING });
  const admin = kafka.admin();
  await admin.connect();
  const ends = await admin.fetchTopicOffsets(topic);
  await admin.disconnect();
  const left = new Set(ends.filter(({ high, low }) => Number(high) > Number(low)).map(({ partition }) => partition));
  if (left.size === 0) return undefined;
  const last = new Map(ends.map(({ partition, high }) => [partition, Number(high) - 1]));
  let value: string | null | undefined;
  const consumer = kafka.consumer({ groupId: `auditor-${randomUUID()}`, maxWaitTimeInMs: 50 });
  await consumer.connect();
  try {
    await consumer.subscribe({ topic, fromBeginning: true });
    await new Promise<void>((resolve, reject) => {
      const eachMessage = async ({ partition, message }: { partition: number; message: KafkaMessageLike }) => {
        if (String(message.key) === key) value = message.value === null ? null : String(message.value);
        if (Number(message.offset) >= last.get(partition)!) left.delete(partition);
        if (left.size === 0) resolve();
      };
      consumer.run({ autoCommit: false, eachMessage }).catch(reject);
    });
  } finally {
    await consumer.disconnect();
  }
  return value;
};

type KafkaMessageLike = { key: Buffer | null; value: Buffer | null; offset: string };
