import { setTimeout as sleep } from 'node:timers/promises';
import { log } from '#observability';
import { checkpointKey, type Checkpoint } from '#mongo';
import { Feed, type Bounds, type Tap } from './feed.js';
import { sourceOf } from '../generation.js';
import type { Handler } from './handler.js';
import { Lane } from './lane.js';
import type { Surroundings } from './surroundings.js';
import { within } from '../within.js';

const askAgainMs = 300;
const endWithinMs = 1_000;

export type Followed = { stream: string; generation: number; topic: string; handlers: Handler[] };
type Dealt = { followed: Followed; partition: number };

/** What a deal asks of its group. */
export type Table = {
  shared: Surroundings;
  tap: (topic: string, partition: number) => Omit<Tap, 'bounds'>;
  /** By partition of a topic without prefix. */
  bounds: (source: string) => Promise<Bounds[]>;
};

/** The partitions that a group has dealt to this process, until they are dealt anew. */
export class Deal {
  private readonly feeds = new Map<string, Feed>();
  private readonly asking = new Map<string, Promise<Bounds[]>>();
  private isOver = false;
  private isVerifying = false;
  isOpen = false;

  constructor(
    private readonly table: Table,
    private readonly dealt: Dealt[],
  ) {}

  get lanes(): Lane[] {
    return [...this.feeds.values()].flatMap(({ lanes }) => lanes);
  }

  feed(topic: string, partition: number): Feed | undefined {
    return this.feeds.get(`${topic}/${partition}`);
  }

  /** By partition: the offset that every lane of it has passed. */
  finished(topic: string): { topic: string; partition: number; offset: string }[] {
    return [...this.feeds.values()].flatMap(({ place: { partition }, lanes, topic: of }) => {
      const finished = of === topic ? Math.min(...lanes.map((lane) => lane.finished)) : -1;
      return finished < 0 ? [] : [{ topic, partition, offset: String(finished + 1) }];
    });
  }

  /** Every lane begins at its own checkpoint; one of a later generation when all of the one before is done. */
  async open(): Promise<void> {
    await Promise.all(
      this.dealt.map(async (one) => {
        let opened = 0;
        await this.untilDone(async () => void (opened = await this.openOne(one, one.followed.handlers)));
        if (opened < one.followed.handlers.length) void this.openRest(one, opened);
      }),
    );
    this.isOpen = !this.isOver;
  }

  /** How many lanes could begin. */
  private async openOne({ followed, partition }: Dealt, handlers: Handler[]): Promise<number> {
    const { stream, generation, topic } = followed;
    const source = sourceOf(stream, generation);
    const ready = generation === 1 ? handlers : await this.thoseDoneWith(followed, handlers);
    if (ready.length === 0) return 0;
    const partitions = generation === 1 ? 0 : (await this.bounds(source)).length;
    const place = { stream, source, generation, partition, partitions };
    const tap = { ...this.table.tap(topic, partition), bounds: () => this.boundsOf(source, partition) };
    const feed = new Feed(topic, place, tap);
    feed.lanes = ready.map((handler) => new Lane(handler, place, this.table.shared, () => feed.relieved()));
    const found = await Promise.all(feed.lanes.map((lane) => lane.open()));
    if (this.isOver) return 0;
    this.feeds.set(`${topic}/${partition}`, feed);
    await feed.goOnAt(found.reduce(lower));
    for (const lane of feed.lanes) lane.start();
    return ready.length;
  }

  private async openRest(one: Dealt, before: number): Promise<void> {
    const { followed, partition } = one;
    let opened = before;
    while (!this.isOver && opened < followed.handlers.length) {
      await sleep(askAgainMs);
      await this.untilDone(async () => {
        const ready = await this.thoseDoneWith(followed, followed.handlers);
        if (this.isOver || ready.length === opened) return;
        const feed = this.feed(followed.topic, partition);
        feed?.drop();
        await within(endWithinMs, Promise.all(feed?.lanes.map(async (lane) => lane.running) ?? []));
        await this.table.shared.saving.now();
        opened = await this.openOne(one, ready);
      });
    }
  }

  /** Handlers that have done every partition of the generation before, in whatever process. */
  private async thoseDoneWith({ stream, generation }: Followed, handlers: Handler[]): Promise<Handler[]> {
    const before = sourceOf(stream, generation - 1);
    const partitions = (await this.bounds(before)).map((_, partition) => partition);
    const keysOf = ({ name }: Handler): string[] =>
      partitions.map((partition) => checkpointKey(name, before, partition));
    const ended = await this.table.shared.checkpoints.ended(handlers.flatMap(keysOf));
    return handlers.filter((handler) => keysOf(handler).every((key) => ended.has(key)));
  }

  /** A fetch has failed: the topics may have been made anew meanwhile. */
  async verify(): Promise<void> {
    for (const feed of this.feeds.values()) feed.doubt();
    if (this.isVerifying || this.isOver) return;
    this.isVerifying = true;
    for (;;) {
      const doubted = [...this.feeds.values()].filter(({ isDoubted }) => isDoubted);
      if (doubted.length === 0) break;
      await this.untilDone(async () => void (await Promise.all(doubted.map((feed) => feed.verify()))));
      if (this.isOver) break;
    }
    this.isVerifying = false;
  }

  /** Resolves when nothing runs any more; what hangs cannot write. */
  async end(): Promise<void> {
    this.isOver = true;
    for (const feed of this.feeds.values()) feed.drop();
    await within(endWithinMs, Promise.all(this.lanes.map(async (lane) => lane.running)));
    await within(endWithinMs, this.table.shared.saving.now());
  }

  private async boundsOf(source: string, partition: number): Promise<Bounds> {
    return (await this.bounds(source))[partition] ?? { low: 0, high: 0 };
  }

  /** Those who ask while it is being asked share the answer. */
  private bounds(source: string): Promise<Bounds[]> {
    const asking = this.asking.get(source) ?? this.table.bounds(source).finally(() => this.asking.delete(source));
    this.asking.set(source, asking);
    return asking;
  }

  private async untilDone(deed: () => Promise<void>): Promise<void> {
    for (let wait = 50; !this.isOver; wait = Math.min(500, wait * 2))
      try {
        return await deed();
      } catch (error) {
        log[wait === 50 ? 'warn' : 'debug']({ err: error }, 'A partition could not be opened and is tried again');
        await sleep(wait);
      }
  }
}

const lower = (one: Checkpoint, other: Checkpoint): Checkpoint => (other.offset < one.offset ? other : one);
