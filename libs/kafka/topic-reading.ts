import type { Kafka, KafkaMessage } from 'kafkajs';
import { headersOf } from './wire.js';

/** A message as it stands in a topic. */
export type Found = {
  partition: number;
  offset: number;
  key: string;
  headers: Record<string, string>;
  value: Buffer | null;
};
/** Offsets of one partition: of the first message that is kept, and after the last one. */
export type Bounds = { partition: number; first: number; end: number };

type Partition = { partition: number; fetchOffset: string; maxBytes: number };
type Fetched = { partition: number; errorCode: number; messages: (KafkaMessage & { isControlRecord?: boolean })[] };
type Broker = { fetch(request: object): Promise<{ responses: { topicName: string; partitions: Fetched[] }[] }> };
type Cluster = {
  connect(): Promise<void>;
  disconnect(): Promise<void>;
  metadata(): Promise<{ topicMetadata: { topic: string; partitionMetadata: { partitionId: number }[] }[] }>;
  addMultipleTargetTopics(topics: string[]): Promise<void>;
  fetchTopicsOffset(
    topics: { topic: string; fromBeginning: boolean; partitions: { partition: number }[] }[],
  ): Promise<{ topic: string; partitions: { partition: number; offset: string }[] }[]>;
  findLeaderForPartitions(topic: string, partitions: number[]): Record<string, number[]>;
  findBroker(node: { nodeId: string }): Promise<Broker>;
};

const bytesPerFetch = 4 * 1024 * 1024;
const maxWaitTime = 5_000;

/** Reads topics without a consumer group: kafkajs offers that only inside, so this is our port to its inside. */
export class TopicReading {
  private readonly sizes = new Map<string, number>();

  private constructor(private readonly cluster: Cluster) {}

  /** Connects for the time of a deed. */
  static async during<Result>(kafka: Kafka, deed: (reading: TopicReading) => Promise<Result>): Promise<Result> {
    const reading = new TopicReading(clusterOf(kafka));
    try {
      await reading.cluster.connect();
      for (const { topic, partitionMetadata } of (await reading.cluster.metadata()).topicMetadata)
        reading.sizes.set(topic, partitionMetadata.length);
      return await deed(reading);
    } finally {
      await reading.cluster.disconnect().catch(() => undefined);
    }
  }

  /** How many partitions a topic has; undefined for one that is not there. */
  partitionsOf(topic: string): number | undefined {
    return this.sizes.get(topic);
  }

  /** Where each partition begins and ends, by topic; topics that are not there are left out. */
  async bounds(topics: string[]): Promise<Map<string, Bounds[]>> {
    const there = topics.filter((topic) => this.sizes.has(topic));
    if (there.length === 0) return new Map();
    await this.cluster.addMultipleTargetTopics(there);
    const ask = (fromBeginning: boolean) =>
      this.cluster.fetchTopicsOffset(
        there.map((topic) => ({
          topic,
          fromBeginning,
          partitions: Array.from({ length: this.sizes.get(topic) ?? 0 }, (_, partition) => ({ partition })),
        })),
      );
    const firsts = await ask(true);
    const ends = await ask(false);
    return new Map(
      ends.map(({ topic, partitions }) => {
        const first = new Map(
          firsts.find((one) => one.topic === topic)?.partitions.map(({ partition, offset }) => [partition, offset]),
        );
        const bounds = partitions.map(({ partition, offset }) => ({
          partition,
          first: Number(first.get(partition) ?? 0),
          end: Number(offset),
        }));
        return [topic, bounds.toSorted((one, other) => one.partition - other.partition)];
      }),
    );
  }

  /** The first message of each partition that has one. */
  async firsts(topic: string, bounds: Bounds[]): Promise<Found[]> {
    const found: Found[] = [];
    for (const { partition, first, end } of bounds)
      if (end > first) found.push(...(await this.fetch(topic, partition, first, 1)).slice(0, 1));
    return found;
  }

  /** The last message of each partition that has one; of a compacted partition it may be gone. */
  async last(topic: string, bounds: Bounds[]): Promise<Found[]> {
    const found: Found[] = [];
    for (const { partition, first, end } of bounds)
      if (end > first) found.push(...(await this.fetch(topic, partition, end - 1, 1)).slice(-1));
    return found;
  }

  /** Every message of a partition from one offset to before another, a chunk at a time. */
  async *each(topic: string, partition: number, from: number, end: number): AsyncIterable<Found[]> {
    for (let offset = from; offset < end;) {
      const chunk = (await this.fetch(topic, partition, offset, bytesPerFetch)).filter((one) => one.offset < end);
      const last = chunk.at(-1);
      if (!last) return; // what is left was compacted away
      yield chunk;
      offset = last.offset + 1;
    }
  }

  /** One at a time: asked twice at once, kafkajs would connect twice and forget one of the connections. */
  private async fetch(topic: string, partition: number, offset: number, maxBytes: number): Promise<Found[]> {
    await this.cluster.addMultipleTargetTopics([topic]);
    const [nodeId = ''] = Object.keys(this.cluster.findLeaderForPartitions(topic, [partition]));
    const broker = await this.cluster.findBroker({ nodeId });
    const partitions: Partition[] = [{ partition, fetchOffset: String(offset), maxBytes }];
    const { responses } = await broker.fetch({ maxWaitTime, minBytes: 1, maxBytes, topics: [{ topic, partitions }] });
    return (responses[0]?.partitions[0]?.messages ?? [])
      .filter((message) => !message.isControlRecord && Number(message.offset) >= offset)
      .map(({ offset: at, key, headers, value }) => ({
        partition,
        offset: Number(at),
        key: key?.toString('utf8') ?? '',
        headers: headersOf(headers),
        value,
      }));
  }
}

/** Pinned with kafkajs: its consumers and admins are made of the same clusters. */
const clusterOf = (kafka: Kafka): Cluster => {
  const symbol = Object.getOwnPropertySymbols(kafka).find(({ description }) => description?.endsWith('createCluster'));
  const make = symbol && (kafka as unknown as Record<symbol, (settings: object) => Cluster>)[symbol];
  if (!make) throw new Error('This version of kafkajs makes its clusters otherwise');
  return make({ metadataMaxAge: 300_000, allowAutoTopicCreation: false });
};
