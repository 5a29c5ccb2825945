import { setTimeout as sleep } from 'node:timers/promises';
import type { Kafka } from 'kafkajs';
import { Numbering, type Journal, type Mongo, type Topics } from '#mongo';
import { TopicCheck } from './topic-check.js';
import type { TopicMaking } from '../topic-making.js';

const lookEveryMs = 1_000;

/** Which streams of one relay's turn are held: decided before the first event of a stream is numbered. */
export class Held {
  private readonly decided = new Map<string, Promise<boolean>>();
  private readonly check: TopicCheck;

  constructor(
    private readonly mongo: Mongo,
    kafka: Kafka,
    making: TopicMaking,
    private readonly topics: Topics,
    journal: Journal,
  ) {
    this.check = new TopicCheck(kafka, making, topics, journal);
  }

  /** Compares every topic that is published to with the journal. */
  async begin(): Promise<void> {
    const records = await this.topics.all();
    const held = await this.settle(records.map(({ _id }) => _id));
    for (const { _id } of records) this.decided.set(_id, Promise.resolve(held.has(_id)));
  }

  /** A stream that came after the beginning is looked at when it is asked for first. */
  async has(stream: string): Promise<boolean> {
    const known = this.decided.get(stream);
    if (known) return known;
    const asked = this.settle([stream]).then((held) => held.has(stream));
    this.decided.set(stream, asked);
    asked.catch(() => this.decided.delete(stream));
    return asked;
  }

  /** Throws when a stream has been let go: the turn begins again, and what was left is found. */
  async watch(signal: AbortSignal): Promise<void> {
    while (!signal.aborted) {
      await sleep(lookEveryMs, undefined, { signal }).catch(() => undefined);
      for (const [stream, asked] of this.decided)
        if (!signal.aborted && (await asked) && !(await this.topics.one(stream))?.held)
          throw new Error(`${stream} was let go`);
    }
  }

  private async settle(streams: string[]): Promise<Set<string>> {
    const known = new Map((await this.topics.all()).map((record) => [record._id, record]));
    const held = await this.check.settle(streams.map((_id) => known.get(_id) ?? { _id, partitions: 0, sent: 0 }));
    // The mark in the changes is as old as the database: what it leads to may never have happened here.
    if (held.size > 0) await Numbering.forget(this.mongo);
    return held;
  }
}
