import type { Kafka, Message, Producer as KafkaProducer, RecordMetadata } from 'kafkajs';
import { within } from './within.js';

export type Batch = { topic: string; messages: Message[] };

/**
 * Our port to the cluster's writing side: one owner, one batch in flight. kafkajs’s idempotent producer loses acknowledged
 * messages when sends overlap and a response is dropped; alone it does not. After a rejected send it is thrown away.
 */
export class Producer {
  private current: Promise<KafkaProducer> | undefined;

  constructor(private readonly kafka: Kafka) {}

  /** Resolves when every message is on all in-sync replicas; rejects when that is not known. Call it again only after it settled. */
  async send(batches: Batch[]): Promise<RecordMetadata[]> {
    this.current ??= this.connected();
    const producer = await this.current.catch((error: unknown) => {
      this.current = undefined;
      throw error;
    });
    try {
      return await producer.sendBatch({ acks: -1, topicMessages: batches });
    } catch (error) {
      this.current = undefined;
      void producer.disconnect().catch(() => undefined);
      throw error;
    }
  }

  async stop(): Promise<void> {
    await within(
      1_000,
      this.current?.then(async (producer) => producer.disconnect()),
    );
  }

  private async connected(): Promise<KafkaProducer> {
    const producer = this.kafka.producer({
      idempotent: true,
      maxInFlightRequests: 1,
      allowAutoTopicCreation: false,
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
