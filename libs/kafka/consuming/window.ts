import { setTimeout as sleep } from 'node:timers/promises';
import type { Incoming } from './incoming.js';

const keysAtOnce = 16;
const slowMs = 100;
const enoughReady = 100;
const lookEveryMs = 50;
const longestBackoffMs = 1_000;

/** `reading`: during which reading of the partition it came. */
type Entry = { message: Incoming; reading: number; done: boolean };
type Running = { since: number };

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
  private readonly chains = new Map<string, Entry[]>();
  private readonly ready: string[] = [];
  /** Those that take long give their place to another key. */
  private readonly running = new Set<Running>();
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
    const entry = { message, reading, done: !fresh };
    this.entries.push(entry);
    if (!fresh) return this.tell();
    const chain = this.chains.get(message.key);
    if (chain) chain.push(entry);
    else {
      this.chains.set(message.key, [entry]);
      this.ready.push(message.key);
    }
  }

  /** Begins as many keys as may run at once. */
  begin(): void {
    while (this.running.size < keysAtOnce) {
      const key = this.ready.shift();
      if (key === undefined) break;
      void this.run(key);
    }
    if (this.running.size > 0) this.timer ??= setInterval(() => this.look(), lookEveryMs);
  }

  /** Resolves when nothing runs any more. */
  async ended(): Promise<void> {
    this.ready.length = 0;
    if (this.open > 0) await new Promise<void>((resolve) => (this.idle = resolve));
    clearInterval(this.timer);
  }

  private async run(key: string): Promise<void> {
    const chain = this.chains.get(key) ?? [];
    const running = { since: Date.now() };
    this.running.add(running);
    this.open += 1;
    for (let next = 0; next < chain.length && !this.keeper.isOver(); next += 1) {
      const entry = chain[next];
      if (!entry || !(await this.doneWith(entry))) break;
    }
    this.chains.delete(key);
    this.running.delete(running);
    this.open -= 1;
    if (this.open === 0) this.idle();
    this.begin();
  }

  private async doneWith(entry: Entry): Promise<boolean> {
    for (let backoffMs = 20; !this.keeper.isOver(); backoffMs = Math.min(longestBackoffMs, backoffMs * 2))
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
    for (const one of this.running) if (one.since < before) this.running.delete(one);
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
