import { setTimeout as sleep } from 'node:timers/promises';
import type { Kafka } from 'kafkajs';
import { log } from '#observability';
import { Journal, Lease, LeaseLost, Numbering, Topics, Waiting, type Mongo, type TopicEnds } from '#mongo';
import { Held } from './held.js';
import { Producer } from './producer.js';
import { PublishedTopics } from './published-topics.js';
import { Sender } from './sender.js';
import type { TopicMaking } from '../topic-making.js';
import type { CurrentValue } from './turn-to-send.js';
import { within } from '../within.js';

const stopWithinMs = 3_000;

export type RelaySettings = {
  service: string;
  mongo: Mongo;
  kafka: Kafka;
  making: TopicMaking;
  /** For streams whose messages carry what is current when they are sent. */
  current?: Record<string, CurrentValue>;
};

/** Aggregates → journal → Kafka: one relay of a service is active, by a lease; a standby takes over. */
export class Relay {
  private readonly stopping = new AbortController();
  private running: Promise<void> | undefined;
  private readonly mongo: Mongo;
  private readonly journal: Journal;
  private readonly topics: Topics;
  private readonly producers: { together: Producer; apart: Producer };
  /** What an operator asks of the topics; any process of the service may be asked. */
  readonly published: PublishedTopics;
  /** Whether this process is the one that publishes. */
  active = false;

  constructor(private readonly settings: RelaySettings) {
    this.mongo = settings.mongo;
    this.journal = new Journal(settings.mongo);
    this.topics = new Topics(settings.mongo);
    const { kafka } = settings;
    this.producers = { together: new Producer(kafka), apart: new Producer(kafka, { alone: true }) };
    this.published = new PublishedTopics(settings.kafka, settings.making, this.topics, this.journal);
  }

  start(): void {
    this.running = this.keepRunning();
  }

  async stop(): Promise<void> {
    this.stopping.abort();
    await within(stopWithinMs, this.running); // a batch on its way to a cluster that does not answer is sent again later
    await Promise.all(Object.values(this.producers).map((producer) => producer.stop()));
  }

  /** Per stream: what the journal holds and what Kafka has acknowledged. */
  async progress(): Promise<{ stream: string; journaled: number; sent: number; ends: TopicEnds; held: boolean }[]> {
    const records = await this.topics.all();
    return Promise.all(
      records.map(async ({ _id: stream, sent, ends = {}, held }) => ({
        stream,
        sent,
        ends,
        held: held !== undefined,
        journaled: await this.journal.last(stream),
      })),
    );
  }

  /** Aggregates whose last commit is not in the journal yet. */
  async unnumbered(): Promise<number> {
    const waiting = await new Waiting(this.mongo).unnumbered(0);
    return waiting.reduce((sum, { count }) => sum + count, 0);
  }

  private async keepRunning(): Promise<void> {
    const lease = new Lease(this.mongo, 'relay');
    while (!this.stopping.signal.aborted) {
      try {
        if (await lease.hold()) await this.publish(lease);
        else await this.pause(lease.renewEveryMs);
      } catch (error) {
        if (error instanceof LeaseLost) log.warn('Another relay has taken over');
        else log.warn({ err: error }, 'The relay starts again');
        await this.pause(200);
      }
    }
    await lease.release().catch(() => undefined);
  }

  private async publish(lease: Lease): Promise<void> {
    const { service, kafka, making, current = {} } = this.settings;
    const turn = new AbortController();
    const end = (): void => turn.abort();
    this.stopping.signal.addEventListener('abort', end);
    try {
      const keeping = this.keep(lease, turn.signal).finally(end); // the checks of the beginning may take longer than the lease
      const held = new Held(this.mongo, kafka, making, this.topics, this.journal);
      await Promise.race([held.begin(), keeping]);
      const { mongo, journal, topics, producers } = this;
      const sender = new Sender({ service, mongo, kafka, making, topics, journal, current, producers });
      const numbered = (streams: Set<string>): void => sender.poke(streams);
      const numbering = new Numbering(this.mongo, this.journal, lease, numbered, (stream) => held.has(stream));
      this.active = true;
      log.debug('This relay publishes');
      const parts = [numbering.run(turn.signal), sender.run(turn.signal), held.watch(turn.signal)];
      const settled = [...parts.map((part) => part.finally(end)), keeping];
      const results = await Promise.allSettled(settled);
      for (const result of results) if (result.status === 'rejected') throw result.reason;
    } finally {
      end();
      this.active = false;
      this.stopping.signal.removeEventListener('abort', end);
    }
  }

  private async keep(lease: Lease, signal: AbortSignal): Promise<void> {
    while (!signal.aborted) {
      await sleep(lease.renewEveryMs, undefined, { signal }).catch(() => undefined);
      if (!signal.aborted && !(await lease.hold())) throw new LeaseLost('The relay’s lease is another’s');
    }
  }

  private async pause(ms: number): Promise<void> {
    await sleep(ms, undefined, { signal: this.stopping.signal }).catch(() => undefined);
  }
}
