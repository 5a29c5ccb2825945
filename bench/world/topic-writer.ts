import { randomUUID } from 'node:crypto';
import type { Message, Producer } from 'kafkajs';
import { declarationOf, SessionDelivered } from '#contracts';
import { messageOf } from '#kafka';
import { rawKafka, rawProducer } from '../peers/raw-kafka.js';

export type Delivery = { key: string; mark?: string; item?: string; partition?: number };

/** Says that sessions were delivered as a relay would: positions rise; without HTTP, aggregate and relay before it. */
export class TopicWriter {
  private position = 0;
  private readonly waiting: Delivery[] = [];
  private sent: Promise<void> = Promise.resolve();
  private producer: Promise<Producer> | undefined;

  constructor(
    private readonly brokers: string,
    private readonly topic: string,
    private readonly stream: string,
    private readonly partitions: number,
  ) {}

  /** One send after the other, each with all that waits: overlapping ones may overtake, and positions have to rise. */
  async write(deliveries: Delivery[]): Promise<void> {
    this.waiting.push(...deliveries);
    this.sent = this.sent.then(() => this.send(this.waiting.splice(0)));
    await this.sent;
  }

  private async send(deliveries: Delivery[]): Promise<void> {
    if (deliveries.length === 0) return;
    this.producer ??= rawProducer(rawKafka(this.brokers));
    const messages = deliveries.map((delivery) => this.messageOf(delivery));
    await (await this.producer).send({ topic: this.topic, acks: -1, messages });
  }

  async stop(): Promise<void> {
    await (await this.producer)?.disconnect();
  }

  private messageOf({ key, mark = key, item = 'count', partition }: Delivery): Message {
    this.position += 1;
    const data = { sessionId: mark, cohortId: key, item, on: '2023-09-01' };
    const entry = {
      _id: randomUUID(),
      collection: 'counters',
      aggregate: key,
      version: this.position,
      type: 'Counted',
      data: {},
      cause: '',
      who: 'bench',
      at: '2023-09-01T09:00:00Z',
      correlationId: mark,
      stream: this.stream,
      position: this.position,
      publicType: declarationOf(SessionDelivered).type,
      publicData: data,
    };
    const message = messageOf(entry, data, 'bench', this.partitions);
    return partition === undefined ? message : { ...message, partition };
  }
}
