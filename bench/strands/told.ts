import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Admin, Kafka, Producer } from 'kafkajs';
import { messageOf, sharedPartitions } from '#kafka';
import { strandPublished } from '#testing';

/** Strands as the programmes service tells of them. */
export class Told {
  private count = 0;

  private constructor(
    private readonly prefix: string,
    private readonly admin: Admin,
    private readonly producer: Producer,
  ) {}

  static async begin(kafka: Kafka, prefix: string): Promise<Told> {
    const [admin, producer] = [kafka.admin(), kafka.producer()];
    await Promise.all([admin.connect(), producer.connect()]);
    const topic = `${prefix}programmes`;
    await admin.createTopics({ waitForLeaders: false, topics: [{ topic, numPartitions: sharedPartitions }] });
    while (!(await admin.listTopics()).includes(topic)) await sleep(50);
    return new Told(prefix, admin, producer);
  }

  /** Tells of further strands, until there are so many. */
  async upTo(strands: number, partitions: number): Promise<void> {
    const messages = [];
    while (this.count < strands) {
      this.count += 1;
      const strand = `s${this.count}`;
      const { type, stream, data } = strandPublished(strand, partitions);
      const entry = {
        _id: randomUUID(),
        collection: '',
        aggregate: strand,
        version: 1,
        type: '',
        data: {},
        cause: '',
        who: 'bench',
        at: new Date().toISOString(),
        correlationId: randomUUID(),
        stream,
        position: this.count,
        publicType: type,
        publicData: data,
      };
      messages.push(messageOf(entry, data, 'programmes', sharedPartitions));
    }
    await this.producer.send({ topic: `${this.prefix}programmes`, acks: -1, messages });
  }

  /** How many strands the service follows by now: its groups whose member has its partitions. */
  async followedBy(service: string): Promise<number> {
    const groups = Array.from({ length: this.count }, (_, index) => `${this.prefix}${service}.s${index + 1}`);
    const described = await this.admin.describeGroups(groups);
    return described.groups.filter(({ state }) => state === 'Stable').length;
  }

  /** Milliseconds a topic, when so many are made in one request. */
  async msPerTopic(topics: number, numPartitions: number): Promise<number> {
    const names = Array.from({ length: topics }, (_, index) => `${this.prefix}made-${numPartitions}-${index}`);
    const from = performance.now();
    await this.admin.createTopics({ waitForLeaders: false, topics: names.map((topic) => ({ topic, numPartitions })) });
    return (performance.now() - from) / topics;
  }

  async stop(): Promise<void> {
    await Promise.all([this.admin.disconnect(), this.producer.disconnect()]);
  }
}
