import { setTimeout as sleep } from 'node:timers/promises';
import { Kafka, logLevel, type Consumer, type KafkaMessage } from 'kafkajs';
import { randomUUID } from 'node:crypto';
import type { Effect } from './ledger-file.js';

/** An outsider who follows the topics from their beginning and tells each message once per place it stands at. */
export class Outside {
  private readonly kafka: Kafka;
  private readonly seen = new Map<string, string>();
  private consumer: Consumer | undefined;
  private stopped = false;

  constructor(
    brokers: string[],
    private readonly prefix: string,
    private readonly streams: string[],
    private readonly tell: (effect: Effect) => Promise<void>,
  ) {
    const retry = { initialRetryTime: 50, maxRetryTime: 500, retries: 1_000_000 };
    this.kafka = new Kafka({
      clientId: 'outside',
      brokers,
      logLevel: logLevel.NOTHING,
      retry,
      connectionTimeout: 1_000,
    });
  }

  async start(): Promise<void> {
    while (!this.stopped)
      try {
        await this.run();
        return;
      } catch {
        await sleep(200); // the topics may not be there yet
      }
  }

  async stop(): Promise<void> {
    this.stopped = true;
    await Promise.race([this.consumer?.disconnect(), sleep(2_000)]);
  }

  private async run(): Promise<void> {
    await this.topicsAreThere();
    const consumer = this.kafka.consumer({
      groupId: `outside-${randomUUID()}`,
      maxWaitTimeInMs: 50,
      sessionTimeout: 60_000,
      rebalanceTimeout: 60_000,
      allowAutoTopicCreation: false,
    });
    this.consumer = consumer;
    consumer.on(consumer.events.CRASH, ({ payload }) => {
      if (payload.restart || this.stopped) return;
      void consumer.disconnect().catch(() => undefined);
      void this.start();
    });
    await consumer.connect();
    await consumer.subscribe({ topics: this.streams.map((stream) => this.prefix + stream), fromBeginning: true });
    await consumer.run({
      autoCommit: false,
      eachBatch: async ({ batch }) => {
        const stream = batch.topic.slice(this.prefix.length);
        await Promise.all(batch.messages.map((message) => this.see(stream, batch.partition, message)));
      },
    });
  }

  private async topicsAreThere(): Promise<void> {
    const admin = this.kafka.admin();
    await admin.connect();
    try {
      const there = new Set(await admin.listTopics());
      const missing = this.streams.filter((stream) => !there.has(this.prefix + stream));
      if (missing.length > 0) throw new Error(`There is no ${missing.join(', ')} yet`);
    } finally {
      await admin.disconnect();
    }
  }

  private async see(stream: string, partition: number, { key, value, headers, offset }: KafkaMessage): Promise<void> {
    const effect = effectOf(stream, partition, Number(offset), String(key), value, headers);
    const place = `${stream}/${partition}/${offset}`;
    if (this.seen.get(place) === effect.id) return;
    this.seen.set(place, effect.id); // another id at a known place is a topic made anew: told again
    await this.tell(effect);
  }
}

/** Ours says its place in headers; a stock message has none, so its offset and number stand for them. */
const effectOf = (
  stream: string,
  partition: number,
  offset: number,
  key: string,
  value: Buffer | null,
  headers: KafkaMessage['headers'],
): Effect => {
  const data = JSON.parse(String(value ?? '{}')) as Record<string, string | number | undefined>;
  const entry = String(data['responseId'] ?? data['cohortId'] ?? '');
  const number = Number(
    data['number'] ??
      String(data['item'] ?? '')
        .split('-')
        .at(-1),
  );
  const position = headers?.['ce_sequence'] === undefined ? offset + 1 : Number(headers['ce_sequence']);
  const id = String(headers?.['ce_id'] ?? `${entry}@${partition}/${offset}`);
  const version = Number(headers?.['ce_aggregateversion'] ?? number);
  return { kind: 'effect', at: Date.now(), stream, partition, offset, position, id, key, entry, version };
};
