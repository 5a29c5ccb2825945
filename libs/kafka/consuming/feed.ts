import type { Batch, KafkaMessage } from 'kafkajs';
import { log } from '#observability';
import type { Checkpoint } from '#mongo';
import { Fetched } from '../kafkajs/fetched.js';
import { Incoming } from './incoming.js';
import type { Lane } from './lane.js';
import { Share } from './share.js';
import type { Place } from './surroundings.js';

const longPauseMs = 500;

/** Where a message was found: its offset, and the position it carries. */
type Found = Pick<Checkpoint, 'offset' | 'at'>;
export type Bounds = { low: number; high: number };

/** What a feed asks of its consumer, for its own partition. */
export type Tap = {
  seek: (offset: number) => void;
  pause: () => void;
  resume: () => void;
  /** Retried by whoever asks; throws while the cluster or the topic is away. */
  bounds: () => Promise<Bounds>;
};

/**
 * One partition of a group: what is fetched goes to all its lanes at once. Offsets are a hint: reading goes on at the last
 * message itself, and when that one is not there – the topic was made anew, or truncated – at the beginning, skipping by position.
 */
export class Feed {
  lanes: Lane[] = [];
  private reading = false;
  private next = 0;
  /** The message that has to come first. */
  private expected: Found | undefined;
  /** From the beginning, wherever that is. */
  private anywhere = false;
  private last: Found = { offset: -1, at: 0 };
  private pausedAt: number | undefined;
  private asked = 0;
  private readonly share = new Share();

  /** Something went wrong on the way: what comes next may not be what follows on. */
  isDoubted = false;

  constructor(
    readonly topic: string,
    readonly place: Place,
    private readonly tap: Tap,
  ) {}

  /** Goes on at a message that was seen; returns without effect when it is asked again meanwhile. */
  async goOnAt(found: Found): Promise<void> {
    const asked = ++this.asked;
    this.share.take();
    this.reading = false;
    this.isDoubted = false;
    this.last = found;
    const { low, high } = found.offset < 0 ? { low: 0, high: 0 } : await this.boundsOrDoubt();
    if (asked !== this.asked) return;
    this.anywhere = false;
    this.expected = undefined;
    if (found.offset < 0) this.fromBeginning();
    else if (found.offset < low || found.offset >= high) this.backToBeginning(`its offsets are now ${low} to ${high}`);
    else {
      this.expected = found;
      this.next = found.offset;
      this.tap.seek(found.offset);
    }
    this.reading = true;
    if (this.pausedAt === undefined) this.tap.resume();
  }

  private async boundsOrDoubt(): Promise<Bounds> {
    try {
      return await this.tap.bounds();
    } catch (error) {
      this.isDoubted = true;
      throw error;
    }
  }

  doubt(): void {
    this.asked += 1;
    this.isDoubted = true;
    this.reading = false;
  }

  async verify(): Promise<void> {
    await this.goOnAt(this.last);
  }

  /** Never throws and never waits. */
  take(batch: Batch): void {
    if (!this.reading) return; // it is sought to its place before it reads, so this comes again
    const from = Number((batch as unknown as { fetchedOffset: string }).fetchedOffset);
    let { messages } = batch;
    if (this.expected) {
      const [first] = messages;
      if (from !== this.next || !isAt(this.expected, first)) return this.backToBeginning('another message is there');
      messages = messages.slice(1);
      this.expected = undefined;
    } else if (from < this.next && !this.anywhere) return this.backToBeginning('its offset is out of range');
    this.anywhere = false;
    this.next = Number(batch.lastOffset()) + 1;
    if (messages.length === 0) return;
    const { stream, partition } = this.place;
    const incoming = messages.map((message) => new Incoming(stream, partition, offsetOf(message), message));
    const latest = incoming.at(-1);
    if (latest) this.last = { offset: latest.offset, at: latest.position };
    for (const lane of this.lanes) lane.push(incoming);
    if (this.pausedAt === undefined && this.lanes.some(({ fetched }) => fetched > this.share.high)) {
      this.pausedAt = Date.now();
      this.tap.pause();
    }
  }

  /** A lane has made room. */
  relieved(): void {
    if (this.pausedAt === undefined || this.lanes.some(({ fetched }) => fetched > this.share.low)) return;
    const pausedMs = Date.now() - this.pausedAt;
    this.pausedAt = undefined;
    if (!this.reading) return; // resumed when it reads
    if (pausedMs > longPauseMs) this.seekLast();
    this.tap.resume();
  }

  /** While nothing was fetched the topic may have been made anew: the last message says whether it was. */
  private seekLast(): void {
    if (this.last.offset < 0 || this.expected || this.anywhere) return;
    this.expected = this.last;
    this.next = this.last.offset;
    this.tap.seek(this.next);
  }

  private backToBeginning(why: string): void {
    const { source, partition } = this.place;
    log.warn(
      { topic: source, partition, offset: this.next, position: this.last.at },
      `A partition is read from its beginning, skipping what is known: ${why}`,
    );
    for (const lane of this.lanes) lane.rewind();
    this.last = { offset: -1, at: 0 };
    this.fromBeginning();
  }

  private fromBeginning(): void {
    this.expected = undefined;
    this.anywhere = true;
    this.next = 0;
    this.tap.seek(0);
  }

  drop(): void {
    this.asked += 1;
    this.reading = false;
    this.share.leave();
    for (const lane of this.lanes) lane.drop();
  }
}

const offsetOf = (message: KafkaMessage): number => (message instanceof Fetched ? message.at : Number(message.offset));

const isAt = ({ offset, at }: Found, message: KafkaMessage | undefined): boolean =>
  message !== undefined && offsetOf(message) === offset && (Number(message.headers?.['ce_sequence']) || 0) === at;
