import { setTimeout as sleep } from 'node:timers/promises';
import { log } from '#observability';
import { isTransportFault, type Checkpoint, type HeldCheckpoint, type Move } from '#mongo';
import { fairTurn } from './fair-turns.js';
import type { Handler } from './handler.js';
import type { Incoming } from './incoming.js';
import { KeyQueues } from './key-queues.js';
import { TurnOver } from './on.js';
import { after, further } from './progress.js';
import type { Place, Surroundings } from './surroundings.js';

/** At most so many at once: a policy soon lets others go on, a view writes each document once for all of them. */
const perTake = { policy: 200, view: 2_000 };
const lookForTurnEveryMs = 100;

/** One handler on one partition: works through what was fetched in order, apart from all other lanes. */
export class Lane {
  private queue: Incoming[] = [];
  private head = 0;
  private wake: () => void = () => undefined;
  private dropped = false;
  private overtaken = false;
  /** Raised when the partition is read anew: offsets of before mean nothing after. */
  private reading = 0;
  private checkpoint!: HeldCheckpoint;
  private done!: Checkpoint;
  private readonly keys: KeyQueues;
  running: Promise<void> | undefined;

  constructor(
    readonly handler: Handler,
    readonly place: Place,
    private readonly shared: Surroundings,
    private readonly relieved: () => void = () => undefined,
  ) {
    this.keys = new KeyQueues(handler, place, shared.parked, () => this.stillMine());
  }

  /** Reads how far the handler has come. */
  async open(): Promise<Checkpoint> {
    const { source, partition } = this.place;
    this.checkpoint = await this.shared.checkpoints.load(this.handler.name, source, partition);
    const { position, offset, at, ended } = this.checkpoint;
    this.done = { position, offset, at, ...(ended ? { ended } : {}) };
    await this.keys.open();
    return this.done;
  }

  start(): void {
    this.running = this.run();
  }

  push(batch: readonly Incoming[]): void {
    for (const message of batch) this.queue.push(message);
    this.wake();
  }

  /** The partition is read from its beginning: what is known is skipped by position, offsets are learned anew. */
  rewind(): void {
    this.reading += 1;
    this.queue = [];
    this.head = 0;
    this.done = { ...this.done, offset: -1, at: 0 };
  }

  /** The last message that is done with, also when its checkpoint is still to be saved; and the event it is at, if any. */
  get reached() {
    const { stream, generation, partition } = this.place;
    const at = this.queue[this.head]?.envelope?.id;
    return { stream, generation, partition, handler: this.handler.name, offset: this.done?.offset ?? -1, at };
  }

  /** Messages that were fetched and wait. */
  get waiting(): number {
    return this.queue.length - this.head;
  }

  /** Offset up to which nothing has to be fetched again. */
  get finished(): number {
    return this.checkpoint.offset;
  }

  /** The partition is no longer ours: what still runs must not write. */
  drop(): void {
    this.dropped = true;
    this.wake();
  }

  move(): Move | undefined {
    return this.hasUnsaved ? { held: this.checkpoint, to: this.done } : undefined;
  }

  /** What this lane did since another has moved its checkpoint is recognised on the documents; the other's is the truth. */
  saved(held: HeldCheckpoint | undefined): void {
    if (held) {
      this.checkpoint = held;
      if (this.hasUnsaved) this.shared.saving.soon(this);
      return;
    }
    this.overtaken = true;
    log.warn(
      { handler: this.handler.name, ...this.place },
      'Another process has moved this checkpoint: its turn, not ours',
    );
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
        if (error instanceof TurnOver) continue; // dropped, or it waits until it may be sure again
        const level = isTransportFault(error) ? 'warn' : 'error';
        log[level]({ err: error, handler: this.handler.name, ...this.place }, 'A lane tries again');
        await sleep(backoffMs);
        backoffMs = Math.min(1_000, backoffMs * 2);
      }
    }
    if (!this.hasUnsaved) return;
    this.shared.saving.soon(this);
    await this.shared.saving.now();
  }

  private async turn(): Promise<void> {
    if (!this.shared.isSure()) {
      await sleep(lookForTurnEveryMs);
      return;
    }
    if (this.overtaken) await this.reload();
    if (!this.done.ended) await this.keys.retryDue();
    if (this.waiting === 0) return this.something();
    await fairTurn(this.place.stream);
    const { reading } = this;
    const until = this.head + (this.handler.oneByOne ? perTake.policy : perTake.view);
    const taken = this.queue.slice(this.head, until);
    await this.keys.handle(this.fresh(taken));
    this.stillMine();
    this.finish(taken, reading === this.reading);
  }

  /** What it is asked to do, each once: positions rise, except where something was sent twice. */
  private fresh(taken: readonly Incoming[]): Incoming[] {
    let { position: known } = this.done;
    return taken.filter((message) => {
      const { position } = message;
      if (position <= known) return false;
      known = position;
      return this.handler.accepts(message.type);
    });
  }

  /** `current`: its offsets mean something, for the partition has not been read anew meanwhile. */
  private finish(taken: readonly Incoming[], current: boolean): void {
    const done = after(this.done, taken, current);
    if (done.ended && !this.done.ended) this.shared.ended();
    this.done = done;
    if (current) this.head += taken.length;
    if (this.head === this.queue.length) {
      this.queue = [];
      this.head = 0;
    }
    this.relieved();
    if (this.hasUnsaved) this.shared.saving.soon(this);
  }

  private get hasUnsaved(): boolean {
    const { checkpoint, done } = this;
    return done !== undefined && (done.offset !== checkpoint.offset || done.position !== checkpoint.position);
  }

  private async reload(): Promise<void> {
    const { source, partition } = this.place;
    this.checkpoint = await this.shared.checkpoints.load(this.handler.name, source, partition);
    this.overtaken = false;
    this.done = further(this.done, this.checkpoint);
    await this.keys.open();
  }

  private async something(): Promise<void> {
    const patience = this.done.ended ? undefined : this.keys.nextLookMs;
    let timer: NodeJS.Timeout | undefined;
    await new Promise<void>((resolve) => {
      this.wake = resolve;
      if (patience !== undefined) timer = setTimeout(resolve, patience);
      if (this.waiting > 0 || this.dropped || this.overtaken) resolve();
    });
    clearTimeout(timer);
  }
}
