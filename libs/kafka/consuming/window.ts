import { setTimeout as sleep } from 'node:timers/promises';
import type { Incoming } from './incoming.js';

const keysAtOnce = 16;
const slowMs = 100;
const enoughReady = 100;
const lookEveryMs = 50;
const firstBackoffMs = 20;
const longestBackoffMs = 1_000;

/** `reading`: during which reading of the partition it came; `next`: of the same key. */
type Entry = { message: Incoming; reading: number; done: boolean; next: Entry | undefined };
/** Works on one key after another. */
type Worker = { since: number };

/** What a window asks of its lane. */
export type Keeper = {
  handle: (message: Incoming) => Promise<void>;
  isOver: () => boolean;
  /** A fault of the way to the database, or a turn that is in doubt: it is tried again. */
  failed: (error: unknown) => void;
  /** These are done with, and everything before them. */
  done: (messages: Incoming[], reading: number) => void;
};

/** Events of a policy that are being handled: one key in order, different keys at once; a slow one holds up its key alone. */
export class Window {
  private readonly entries: Entry[] = [];
  /** By key: the last that waits for those before it. */
  private readonly last = new Map<string, Entry>();
  /** The first of each key that nobody works on yet. */
  private readonly ready: Entry[] = [];
  /** Those that take long give their place to another. */
  private readonly working = new Set<Worker>();
  private open = 0;
  private timer: NodeJS.Timeout | undefined;
  private telling = false;
  private idle: () => void = () => undefined;

  constructor(
    private readonly keeper: Keeper,
    private readonly limit: number,
  ) {}

  get size(): number {
    return this.entries.length;
  }

  /** What everything after it waits for. */
  get first(): Incoming | undefined {
    return this.entries[0]?.message;
  }

  /** None while enough are ready to be begun: only what is held up by a slow one lets it grow to its limit. */
  get room(): number {
    return this.ready.length >= enoughReady ? 0 : Math.max(0, this.limit - this.size);
  }

  /** `fresh`: whether there is anything to do. */
  add(message: Incoming, reading: number, fresh: boolean): void {
    const entry: Entry = { message, reading, done: !fresh, next: undefined };
    this.entries.push(entry);
    if (!fresh) return this.tell();
    const before = this.last.get(message.key);
    if (before) before.next = entry;
    else this.ready.push(entry);
    this.last.set(message.key, entry);
  }

  /** Begins as many keys as may be worked on at once. */
  begin(): void {
    for (let free = keysAtOnce - this.working.size; free > 0 && this.ready.length > 0; free -= 1) void this.work();
    if (this.working.size > 0) this.timer ??= setInterval(() => this.look(), lookEveryMs);
  }

  /** Resolves when nothing runs any more. */
  async ended(): Promise<void> {
    this.ready.length = 0;
    if (this.open > 0) await new Promise<void>((resolve) => (this.idle = resolve));
    clearInterval(this.timer);
  }

  private async work(): Promise<void> {
    const worker = { since: 0 };
    this.working.add(worker);
    this.open += 1;
    while (this.working.has(worker)) {
      const first = this.ready.shift();
      if (!first) break;
      worker.since = Date.now();
      for (let entry: Entry | undefined = first; entry && !this.keeper.isOver(); entry = entry.next)
        if (!(await this.doneWith(entry))) break;
      this.last.delete(first.message.key);
    }
    this.working.delete(worker);
    this.open -= 1;
    if (this.open === 0) this.idle();
    this.begin();
  }

  private async doneWith(entry: Entry): Promise<boolean> {
    for (let backoffMs = firstBackoffMs; !this.keeper.isOver(); backoffMs = Math.min(longestBackoffMs, backoffMs * 2))
      try {
        await this.keeper.handle(entry.message);
        entry.done = true;
        this.tell();
        return true;
      } catch (error) {
        this.keeper.failed(error);
        await sleep(backoffMs);
      }
    return false;
  }

  private look(): void {
    const before = Date.now() - slowMs;
    for (const one of this.working) if (one.since < before) this.working.delete(one);
    if (this.open === 0) {
      clearInterval(this.timer);
      this.timer = undefined;
    }
    this.begin();
  }

  /** Once for all that are done by then. */
  private tell(): void {
    if (this.telling) return;
    this.telling = true;
    setImmediate(() => {
      this.telling = false;
      let count = 0;
      const reading = this.entries[0]?.reading ?? 0;
      while (this.entries[count]?.done && this.entries[count]?.reading === reading) count += 1;
      if (count > 0)
        this.keeper.done(
          this.entries.splice(0, count).map(({ message }) => message),
          reading,
        );
      if (this.entries[0]?.done) this.tell();
    });
  }
}
