import { randomUUID } from 'node:crypto';
import type { Admin, Consumer, Kafka, Producer } from 'kafkajs';
import { decode, newestOf } from '#contracts';
import type { PublicEvent, Received } from '#domain';
import { connect, envelopeOf, headersOf, kafkaSettings, messageOf, sharedPartitions } from '#kafka';
import { eventually } from './eventually.js';

/** One topic of a system under test, to read and to write as another service would. */
export class Topic {
  private readonly kafka: Kafka;
  private readonly name: string;
  private written = 0;
  private lastWrite: Promise<void> = Promise.resolve();
  private writing: Promise<Producer> | undefined;
  private reading: Promise<Consumer> | undefined;
  private counting: Promise<number> | undefined;
  private readonly received: Received[] = [];

  constructor(
    private readonly stream: string,
    prefix: string,
  ) {
    this.kafka = connect(kafkaSettings('strandline-test'));
    this.name = `${prefix}${stream}`;
  }

  /** One after the other: as with a relay, positions rise on every partition. */
  write(event: PublicEvent, key: string): Promise<void> {
    const turn = this.lastWrite.then(() => this.append(event, key));
    this.lastWrite = turn.catch(() => undefined);
    return turn;
  }

  private async append(event: PublicEvent, key: string): Promise<void> {
    this.writing ??= this.producer();
    const producer = await this.writing;
    const position = ++this.written;
    const entry = {
      _id: randomUUID(),
      collection: '',
      aggregate: key,
      version: position,
      type: '',
      data: {},
      cause: '',
      who: 'test',
      at: new Date().toISOString(),
      correlationId: randomUUID(),
      stream: event.stream,
      position,
      publicType: event.type,
      publicData: event.data,
    };
    const partitions = await this.partitions();
    await producer.send({ topic: this.name, acks: -1, messages: [messageOf(entry, event.data, 'test', partitions)] });
  }

  async read(isThere: (events: Received[]) => boolean): Promise<Received[]> {
    this.reading ??= this.consumer();
    await this.reading;
    await eventually(async () => {
      if (!isThere(this.received))
        throw new Error(`On ${this.stream} there is: ${this.received.map(({ type }) => type).join(', ')}`);
    });
    return this.received.toSorted((one, other) => one.position - other.position);
  }

  async stop(): Promise<void> {
    await (await this.writing)?.disconnect();
    await (await this.reading)?.disconnect();
  }

  private async producer(): Promise<Producer> {
    const producer = this.kafka.producer();
    await producer.connect();
    return producer;
  }

  private async consumer(): Promise<Consumer> {
    await this.partitions();
    const consumer = this.kafka.consumer({ groupId: `test-${randomUUID()}`, maxWaitTimeInMs: 50 });
    await consumer.connect();
    await consumer.subscribe({ topic: this.name, fromBeginning: true });
    await consumer.run({
      eachMessage: async ({ message, partition }) => {
        const envelope = envelopeOf(headersOf(message.headers), String(message.key), this.stream, partition);
        if (!envelope) return;
        const data = message.value === null ? {} : (decode(envelope.type, message.value) ?? {});
        this.received.push({ ...envelope, type: newestOf(envelope.type), data });
      },
    });
    return consumer;
  }

  /** How many partitions it has; it is made when it is not there yet. */
  private partitions(): Promise<number> {
    this.counting ??= this.made();
    return this.counting;
  }

  private async made(): Promise<number> {
    const admin: Admin = this.kafka.admin();
    await admin.connect();
    try {
      const topic = { topic: this.name, numPartitions: sharedPartitions };
      await admin.createTopics({ waitForLeaders: true, topics: [topic] });
      let count = 0;
      // One that a service has made at this moment is not known to the broker at once.
      await eventually(async () => {
        const { topics } = await admin.fetchTopicMetadata({ topics: [this.name] });
        count = topics[0]!.partitions.length;
      });
      return count;
    } finally {
      await admin.disconnect();
    }
  }
}
