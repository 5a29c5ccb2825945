import { LRUCache } from 'lru-cache';
import type { Kafka } from 'kafkajs';
import type { Journal, TopicRecord } from '#mongo';
import type { TopicMaking } from '../topic-making.js';
import { TopicReading } from '../topic-reading.js';
import { scan, type Compared } from './topic-scan.js';

/** What a whole stream in Kafka shows beside the journal. All zero but `read` and `doubled` is as it should be. */
export type Comparison = {
  stream: string;
  /** Messages read, in all generations. */
  read: number;
  /** Positions up to the last acknowledged one that no topic has; not counted on a compacted topic. */
  missing: number;
  firstMissing?: number;
  /** Repeated with the same position: consumers skip them. */
  doubled: number;
  /** Events that the journal has not, or not at this position. */
  foreign: number;
  firstForeign?: number;
  /** Events that come after a younger one of their key. */
  outOfOrder: number;
};

const keysRemembered = 200_000;

/** Reads every topic of a stream from its beginning and compares each position and id; one bit of memory per position. */
export const compareAll = async (
  { kafka, making, journal }: { kafka: Kafka; making: TopicMaking; journal: Journal },
  { _id: stream, sent, generation = 1 }: TopicRecord,
  progress: (read: number, of: number) => void = () => undefined,
): Promise<Comparison> =>
  TopicReading.during(kafka, async (reading) => {
    const sum = new Sum(stream, await journal.last(stream));
    for (let each = 1; each <= generation; each += 1) {
      const before = sum.told.read;
      const topic = making.nameOf(stream, each);
      for await (const { read, of, compared } of scan({ reading, journal, stream, topic })) {
        for (const one of compared) sum.add(one);
        sum.told.read = before + read;
        progress(sum.told.read, before + of);
      }
    }
    return stream === 'people' ? sum.told : sum.withMissing(sent);
  });

class Sum {
  readonly told: Comparison;
  private readonly seen: Uint8Array;
  private readonly lastOf = new LRUCache<string, number>({ max: keysRemembered });

  constructor(stream: string, last: number) {
    this.told = { stream, read: 0, missing: 0, doubled: 0, foreign: 0, outOfOrder: 0 };
    this.seen = new Uint8Array((last >> 3) + 1);
  }

  add({ message, position, isKnown }: Compared): void {
    if (!isKnown) {
      this.told.foreign += 1;
      this.told.firstForeign = Math.min(position, this.told.firstForeign ?? position);
    } else if (this.has(position)) this.told.doubled += 1;
    else {
      if (position < (this.lastOf.get(message.key) ?? 0)) this.told.outOfOrder += 1;
      this.lastOf.set(message.key, Math.max(position, this.lastOf.get(message.key) ?? 0));
      this.seen[position >> 3] = (this.seen[position >> 3] ?? 0) | (1 << (position & 7));
    }
  }

  withMissing(sent: number): Comparison {
    for (let position = 1; position <= sent; position += 1)
      if (!this.has(position)) {
        this.told.missing += 1;
        this.told.firstMissing ??= position;
      }
    return this.told;
  }

  private has(position: number): boolean {
    return (((this.seen[position >> 3] ?? 0) >> (position & 7)) & 1) === 1;
  }
}
