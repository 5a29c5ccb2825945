import { setTimeout as sleep } from 'node:timers/promises';
import type { Admin, Kafka } from 'kafkajs';
import type { TopicRecord, Topics } from '#mongo';
import { log } from '#observability';
import { isCompacted } from './compacted.js';
import type { KafkaSettings } from './settings.js';
import { topicOf } from './wire.js';
import { within } from './within.js';

/** Topics that exist once get this many partitions; a strand's topics as many as its first version says. */
export const sharedPartitions = 6;

const disconnectWithinMs = 1_000;
const patienceMs = 30_000;

/** Makes topics with explicit settings; making one that is there changes nothing. */
export class TopicMaking {
  private admin: Promise<Admin> | undefined;
  private lastAsked: Promise<unknown> = Promise.resolve();

  constructor(
    private readonly kafka: Kafka,
    private readonly settings: KafkaSettings,
    private readonly topics: Topics,
  ) {}

  nameOf(stream: string, generation = 1): string {
    return `${this.settings.prefix}${topicOf(stream, generation)}`;
  }

  /** The topic a stream is published to now. */
  topicOf({ _id, generation }: TopicRecord): string {
    return this.nameOf(_id, generation);
  }

  /** Waits for the cluster as long as a restart of it may take; throws when it cannot be reached even then. */
  async reached(withinMs = 60_000): Promise<void> {
    for (const until = Date.now() + withinMs; ;)
      try {
        await this.ask(async () => undefined);
        return;
      } catch (error) {
        if (Date.now() > until) throw error;
        log.warn({ brokers: this.settings.brokers }, 'Kafka cannot be reached yet');
        await sleep(1_000);
      }
  }

  /** Makes the topics of these streams that are not there yet. */
  async make(streams: string[], partitions: number, generation = 1): Promise<void> {
    const nameOf = (stream: string): string => this.nameOf(stream, generation);
    // Several services make topics at the same moment, and one made just now takes a while until the broker knows it.
    for (const until = Date.now() + patienceMs; ; await sleep(100))
      try {
        const existing = new Set(await this.ask((admin) => admin.listTopics()));
        const missing = streams.filter((stream) => !existing.has(nameOf(stream)));
        if (missing.length > 0) await this.ask((admin) => this.create(admin, missing, partitions, nameOf));
        if (await this.ask((admin) => haveLeaders(admin, streams.map(nameOf)))) return;
      } catch (error) {
        if (!(error as { retriable?: boolean }).retriable || Date.now() > until) throw error;
      }
  }

  /** Said for each topic: what the cluster does otherwise is not relied upon. */
  private get everywhere() {
    return [
      { name: 'min.insync.replicas', value: String(this.settings.minInSync) },
      // A replica that has missed what was acknowledged never leads: rather no partition for a while than a gap.
      { name: 'unclean.leader.election.enable', value: 'false' },
    ];
  }

  private async create(
    admin: Admin,
    streams: string[],
    partitions: number,
    nameOf: (stream: string) => string,
  ): Promise<void> {
    await admin.createTopics({
      waitForLeaders: false,
      topics: streams.map((stream) => ({
        topic: nameOf(stream),
        numPartitions: partitions,
        replicationFactor: this.settings.replication,
        configEntries: [...this.everywhere, ...(isCompacted(stream) ? compacted : keptForEver)],
      })),
    });
  }

  /** Makes the topics a service publishes to and fixes their partition counts for its sender. */
  async makeOwn(streams: string[], partitions: number): Promise<void> {
    for (const stream of streams) {
      const { partitions: fixed, generation } = await this.topics.fix(stream, partitions);
      await this.make([stream], fixed, generation);
    }
  }

  /** Messages not yet seen, by stream: the end of each partition less what the group has finished. */
  async ends(streams: string[]): Promise<Map<string, { partition: number; end: number }[]>> {
    const found = await Promise.all(
      streams.map(async (stream) => {
        const offsets = await this.ask((admin) => admin.fetchTopicOffsets(this.nameOf(stream)));
        return [stream, offsets.map(({ partition, high }) => ({ partition, end: Number(high) }))] as const;
      }),
    );
    return new Map(found);
  }

  /** Which topics there are, without prefix. */
  async existing(): Promise<Set<string>> {
    const { prefix } = this.settings;
    const topics = await this.ask((admin) => admin.listTopics());
    return new Set(topics.flatMap((topic) => (topic.startsWith(prefix) ? [topic.slice(prefix.length)] : [])));
  }

  /** By partition: its first offset, and the one after its last message. */
  async bounds(stream: string): Promise<{ low: number; high: number }[]> {
    const offsets = await this.ask((admin) => admin.fetchTopicOffsets(this.nameOf(stream)));
    return offsets
      .toSorted((one, other) => one.partition - other.partition)
      .map(({ low, high }) => ({ low: Number(low), high: Number(high) }));
  }

  async stop(): Promise<void> {
    await within(
      disconnectWithinMs,
      this.ask((admin) => admin.disconnect()),
    );
  }

  /** One question after another: kafkajs's admin, asked several at once, opens connections that it never closes. */
  private ask<Answer>(question: (admin: Admin) => Promise<Answer>): Promise<Answer> {
    const answer = this.lastAsked.then(async () => question(await this.connected()));
    this.lastAsked = answer.catch(() => undefined);
    return answer;
  }

  private connected(): Promise<Admin> {
    this.admin ??= this.connect().catch((error: unknown) => {
      this.admin = undefined; // the next one tries again
      throw error;
    });
    return this.admin;
  }

  private async connect(): Promise<Admin> {
    const admin = this.kafka.admin({ retry: { initialRetryTime: 100, retries: 4, maxRetryTime: 1_000 } });
    await admin.connect();
    return admin;
  }
}

const haveLeaders = async (admin: Admin, topics: string[]): Promise<boolean> => {
  const { topics: found } = await admin.fetchTopicMetadata({ topics });
  return found.every(({ partitions }) => partitions.every(({ leader }) => leader >= 0));
};

const keptForEver = [
  { name: 'cleanup.policy', value: 'delete' },
  { name: 'retention.ms', value: '-1' },
  { name: 'retention.bytes', value: '-1' },
  { name: 'max.message.bytes', value: '1048576' },
];

/** Erased details leave the disk within a day. */
const compacted = [
  { name: 'cleanup.policy', value: 'compact' },
  { name: 'max.compaction.lag.ms', value: '86400000' },
  { name: 'delete.retention.ms', value: '604800000' },
];
