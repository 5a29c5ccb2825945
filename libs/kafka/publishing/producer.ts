import { setImmediate as soon } from 'node:timers/promises';
import type { Kafka, Message, Producer as KafkaProducer, RecordMetadata } from 'kafkajs';
import { within } from '../within.js';

export type Batch = { topic: string; messages: Message[] };
type Waiting = { batch: Batch; resolve: (acknowledged: RecordMetadata[]) => void; reject: (error: unknown) => void };

const messagesAtOnce = 4_000;

/** A batch that went together with others was not acknowledged: whose fault it is shows alone. */
export class RejectedTogether extends Error {}

/**
 * Our port to the cluster's writing side: one owner, one batch in flight. kafkajs’s idempotent producer loses acknowledged
 * messages when sends overlap and a response is dropped; alone it does not. After a rejected send it is thrown away.
 */
export class Producer {
  private current: Promise<KafkaProducer> | undefined;
  private waiting: Waiting[] = [];
  private sending = false;

  /** `alone`: batches never go together, so that one which is rejected costs no other more than its time. */
  constructor(
    private readonly kafka: Kafka,
    private readonly settings: { alone?: boolean } = {},
  ) {}

  /**
   * Resolves when every message is on all in-sync replicas; rejects when that is not known. What waits while a batch is on
   * its way goes together in the next one: a caller bounds the queue by waiting for its own.
   */
  async send(batch: Batch): Promise<RecordMetadata[]> {
    return new Promise((resolve, reject) => {
      this.waiting.push({ batch, resolve, reject });
      if (!this.sending) void this.drain();
    });
  }

  async stop(): Promise<void> {
    await within(
      1_000,
      this.current?.then(async (producer) => producer.disconnect()),
    );
  }

  private async drain(): Promise<void> {
    this.sending = true;
    while (this.waiting.length > 0) {
      await soon(); // whoever was answered just now may have more: it goes along
      const together = this.take();
      try {
        const acknowledged = await this.sendNow(together.map(({ batch }) => batch));
        for (const { batch, resolve } of together)
          resolve(acknowledged.filter(({ topicName }) => topicName === batch.topic));
      } catch (error) {
        const told = together.length === 1 ? error : new RejectedTogether('Not acknowledged', { cause: error });
        for (const { reject } of together) reject(told);
      }
    }
    this.sending = false;
  }

  private take(): Waiting[] {
    let [count, messages] = [0, 0];
    for (const { batch } of this.waiting) {
      messages += batch.messages.length;
      if (count > 0 && (this.settings.alone || messages > messagesAtOnce)) break;
      count += 1;
    }
    return this.waiting.splice(0, count);
  }

  private async sendNow(batches: Batch[]): Promise<RecordMetadata[]> {
    const byTopic = Map.groupBy(batches, ({ topic }) => topic);
    const topicMessages = [...byTopic].map(([topic, of]) => ({
      topic,
      messages: of.length === 1 ? (of[0]?.messages ?? []) : of.flatMap(({ messages }) => messages),
    }));
    this.current ??= this.connected();
    const producer = await this.current.catch((error: unknown) => {
      this.current = undefined;
      throw error;
    });
    try {
      return await producer.sendBatch({ acks: -1, topicMessages });
    } catch (error) {
      this.current = undefined;
      void producer.disconnect().catch(() => undefined);
      throw error;
    }
  }

  private async connected(): Promise<KafkaProducer> {
    const producer = this.kafka.producer({
      idempotent: true,
      maxInFlightRequests: 1,
      allowAutoTopicCreation: false,
      createPartitioner:
        () =>
        ({ message }) =>
          message.partition ?? 0, // computed by us, among a count that was fixed
      retry: { initialRetryTime: 50, retries: 2, maxRetryTime: 500 },
    });
    try {
      await producer.connect();
    } catch (error) {
      void producer.disconnect().catch(() => undefined);
      throw error;
    }
    return producer;
  }
}
