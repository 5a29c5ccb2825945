import { setTimeout as sleep } from 'node:timers/promises';
import { log } from '#observability';
import { fairTurn, inFairTurns, isTransportFault, type Checkpoint } from '#mongo';
import type { Handler } from './handler.js';
import type { Incoming } from './incoming.js';
import { KeyQueues } from './key-queues.js';
import { TurnOver } from './on.js';
import { Backlog } from './backlog.js';
import { Progress } from './progress.js';
import type { Place, Surroundings } from './surroundings.js';
import { Window } from './window.js';

/** At most so many at once: a policy soon lets others go on, a view writes each document once for all of them. */
const perTake = { policy: 200, view: 10_000 };
const lookForTurnEveryMs = 100;
const atOnceInWindow = 10_000;

/** One handler on one partition: works through what was fetched in order, apart from all other lanes. */
export class Lane {
  private readonly backlog = new Backlog();
  private wake: () => void = () => undefined;
  private dropped = false;
  /** Raised when the partition is read anew: offsets of before mean nothing after. */
  private reading = 0;
  /** Position of the last message that was begun. */
  private begun = 0;
  private readonly keys: KeyQueues;
  private readonly progress: Progress;
  private readonly window: Window;
  running: Promise<void> | undefined;

  constructor(
    readonly handler: Handler,
    readonly place: Place,
    private readonly shared: Surroundings,
    private readonly relieved: () => void = () => undefined,
  ) {
    this.keys = new KeyQueues(handler, place, shared.parked, () => this.stillMine());
    this.progress = new Progress(handler.name, place, shared, () => this.wake());
    this.window = new Window(
      {
        handle: (message) => this.keys.one(message),
        isOver: () => this.dropped,
        failed: (error) => this.failed(error),
        done: (messages, reading) => this.progress.finish(messages, reading === this.reading),
      },
      atOnceInWindow,
    );
  }

  /** Reads how far the handler has come. */
  async open(): Promise<Checkpoint> {
    const done = await this.progress.load();
    await this.keys.open();
    return done;
  }

  start(): void {
    this.running = this.run();
  }

  push(batch: readonly Incoming[]): void {
    this.backlog.push(batch);
    this.wake();
  }

  /** The partition is read from its beginning: what is known is skipped by position, offsets are learned anew. */
  rewind(): void {
    this.reading += 1;
    this.backlog.clear();
    this.progress.rewind();
  }

  /** The last message that is done with, also when its checkpoint is still to be saved; and the event it is at, if any. */
  get reached() {
    const { stream, generation, partition } = this.place;
    const at = (this.window.first ?? this.backlog.first(1)[0])?.envelope?.id;
    return { stream, generation, partition, handler: this.handler.name, offset: this.progress.done.offset, at };
  }

  get fetched(): number {
    return this.backlog.size;
  }

  /** Messages that were fetched and are not done with; `fetched`: not begun either. */
  get waiting(): number {
    return this.backlog.size + this.window.size;
  }

  /** Offset up to which nothing has to be fetched again. */
  get finished(): number {
    return this.progress.finished;
  }

  /** The partition is no longer ours: what still runs must not write. */
  drop(): void {
    this.dropped = true;
    this.wake();
  }

  private stillMine(): void {
    if (this.dropped || !this.shared.isSure())
      throw new TurnOver(`${this.handler.name} has lost ${this.place.source}/${this.place.partition}`);
  }

  private async run(): Promise<void> {
    let backoffMs = 20;
    while (!this.dropped) {
      try {
        await this.turn();
        backoffMs = 20;
      } catch (error) {
        this.failed(error);
        if (error instanceof TurnOver) continue; // dropped, or it waits until it may be sure again
        await sleep(backoffMs);
        backoffMs = Math.min(1_000, backoffMs * 2);
      }
    }
    await this.window.ended();
    await this.progress.end();
  }

  private failed(error: unknown): void {
    if (error instanceof TurnOver) return;
    log[isTransportFault(error) ? 'warn' : 'error'](
      { err: error, handler: this.handler.name, ...this.place },
      'A lane tries again',
    );
  }

  private async turn(): Promise<void> {
    if (!this.shared.isSure()) {
      await sleep(lookForTurnEveryMs);
      return;
    }
    if (this.progress.isOvertaken) await this.open();
    if (!this.progress.done.ended) await this.retry();
    const { oneByOne } = this.handler;
    const limit = oneByOne ? Math.min(perTake.policy, this.window.room) : perTake.view;
    if (this.fetched === 0 || limit === 0) return this.something();
    await fairTurn(this.place.stream);
    if (this.dropped) return;
    if (oneByOne) this.begin(this.backlog.first(limit));
    else await this.fold(this.backlog.first(limit));
  }

  /** A policy's may take its time while others go on. */
  private async retry(): Promise<void> {
    if (!this.handler.oneByOne) return this.keys.retryDue();
    this.keys.retryDue().then(
      () => this.wake(),
      (error: unknown) => this.failed(error),
    );
  }

  private begin(taken: Incoming[]): void {
    const isFresh = this.freshness();
    for (const message of taken) this.window.add(message, this.reading, isFresh(message));
    this.begun = Math.max(this.begun, taken.at(-1)?.position ?? 0);
    this.backlog.drop(taken.length);
    this.window.begin();
    this.relieved();
  }

  private async fold(taken: Incoming[]): Promise<void> {
    const { reading } = this;
    const fresh = taken.filter(this.freshness());
    await inFairTurns(this.place.stream, fresh, (message) => void message.decode());
    if (fresh.length > 0) await this.keys.fold(fresh);
    this.stillMine();
    if (reading === this.reading) this.backlog.drop(taken.length);
    this.progress.finish(taken, reading === this.reading);
    this.relieved();
  }

  /** Asked of one after another: what it is to do, each once; positions rise, except where something was sent twice. */
  private freshness(): (message: Incoming) => boolean {
    let known = Math.max(this.progress.done.position, this.begun);
    return ({ position, type }) => {
      if (position <= known) return false;
      known = position;
      return this.handler.accepts(type);
    };
  }

  private async something(): Promise<void> {
    const patience = this.progress.done.ended ? undefined : this.keys.nextLookMs;
    let timer: NodeJS.Timeout | undefined;
    await new Promise<void>((resolve) => {
      this.wake = resolve;
      if (patience !== undefined) timer = setTimeout(resolve, patience);
      if ((this.fetched > 0 && this.window.room > 0) || this.dropped || this.progress.isOvertaken) resolve();
    });
    clearTimeout(timer);
  }
}
