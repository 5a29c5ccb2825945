import { setTimeout as sleep } from 'node:timers/promises';
import { log } from '#observability';
import { Journal, Lease, LeaseLost, Numbering, unnumbered, type Mongo, type TopicEnds, type Topics } from '#mongo';
import type { Producer } from './producer.js';
import { Sender, type CurrentValue } from './sender.js';
import { within } from './within.js';

const stopWithinMs = 3_000;

/** Aggregates → journal → Kafka: one relay of a service is active, by a lease; a standby takes over. */
export class Relay {
  private readonly stopping = new AbortController();
  private running: Promise<void> | undefined;
  private readonly journal: Journal;
  /** Whether this process is the one that publishes. */
  active = false;

  constructor(
    private readonly service: string,
    private readonly mongo: Mongo,
    private readonly topics: Topics,
    private readonly producer: Producer,
    private readonly topicOf: (stream: string) => string,
    private readonly current: Record<string, CurrentValue> = {},
  ) {
    this.journal = new Journal(mongo);
  }

  start(): void {
    this.running = this.keepRunning();
  }

  async stop(): Promise<void> {
    this.stopping.abort();
    await within(stopWithinMs, this.running); // a batch on its way to a cluster that does not answer is sent again later
    await this.producer.stop();
  }

  /** Per stream: what the journal holds and what Kafka has acknowledged. */
  async progress(): Promise<{ stream: string; journaled: number; sent: number; ends: TopicEnds }[]> {
    const records = await this.topics.all();
    return Promise.all(
      records.map(async ({ _id: stream, sent, ends = {} }) => ({
        stream,
        sent,
        ends,
        journaled: await this.journal.last(stream),
      })),
    );
  }

  /** Aggregates whose last commit is not in the journal yet. */
  async unnumbered(): Promise<number> {
    return unnumbered(this.mongo, this.journal);
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
    const turn = new AbortController();
    const end = (): void => turn.abort();
    this.stopping.signal.addEventListener('abort', end);
    const sender = new Sender(this.service, this.journal, this.topics, this.producer, this.topicOf, this.current);
    const numbering = new Numbering(this.mongo, this.journal, lease, (streams) => sender.poke(streams));
    this.active = true;
    log.debug('This relay publishes');
    try {
      const parts = [numbering.run(turn.signal), sender.run(turn.signal), this.keep(lease, turn.signal)];
      const settled = parts.map((part) => part.finally(end));
      const results = await Promise.allSettled(settled);
      for (const result of results) if (result.status === 'rejected') throw result.reason;
    } finally {
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
