import { setTimeout as sleep } from 'node:timers/promises';
import { log } from '#observability';
import { isTransportFault, type Checkpoint, type Checkpoints, type HeldCheckpoint, type Parked } from '#mongo';
import type { Handler } from './handler.js';
import type { Incoming } from './incoming.js';
import { KeyQueues } from './key-queues.js';
import { TurnOver } from './on.js';

const perTake = 500;
const saveEveryMs = 100;

/** One handler on one partition: works through what was fetched in order, apart from all other lanes. */
export class Lane {
  private readonly queue: Incoming[] = [];
  private wake: () => void = () => undefined;
  private dropped = false;
  private checkpoint!: HeldCheckpoint;
  private done!: Checkpoint;
  private savedAt = 0;
  private readonly keys: KeyQueues;
  running: Promise<void> | undefined;

  constructor(
    private readonly handler: Handler,
    readonly stream: string,
    readonly partition: number,
    private readonly checkpoints: Checkpoints,
    parked: Parked,
    private readonly relieved: () => void,
  ) {
    this.keys = new KeyQueues(handler, stream, partition, parked, () => this.stillMine());
  }

  /** Reads how far the handler has come; returns the offset to go on from. */
  async open(): Promise<number> {
    this.checkpoint = await this.checkpoints.load(this.handler.name, this.stream, this.partition);
    this.done = { position: this.checkpoint.position, offset: this.checkpoint.offset };
    await this.keys.open();
    return this.checkpoint.offset + 1;
  }

  start(): void {
    this.running = this.run();
  }

  push(batch: readonly Incoming[]): void {
    for (const message of batch) this.queue.push(message);
    this.wake();
  }

  /** The last message that is done with, also when its checkpoint is still to be saved. */
  get reached(): { stream: string; partition: number; handler: string; offset: number } {
    const { stream, partition } = this;
    return { stream, partition, handler: this.handler.name, offset: this.done?.offset ?? -1 };
  }

  /** Messages that were fetched and wait. */
  get waiting(): number {
    return this.queue.length;
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

  private stillMine(): void {
    if (this.dropped) throw new TurnOver(`${this.handler.name} has lost ${this.stream}/${this.partition}`);
  }

  private async run(): Promise<void> {
    let backoffMs = 20;
    while (!this.dropped) {
      try {
        await this.turn();
        backoffMs = 20;
      } catch (error) {
        if (error instanceof TurnOver) break;
        const ours = !isTransportFault(error);
        log[ours ? 'error' : 'warn'](
          { err: error, handler: this.handler.name, stream: this.stream, partition: this.partition },
          'A lane tries again',
        );
        await sleep(backoffMs);
        backoffMs = Math.min(1_000, backoffMs * 2);
      }
    }
    if (this.hasUnsaved) await this.checkpoints.save(this.checkpoint, this.done).catch(() => undefined);
  }

  private async turn(): Promise<void> {
    await this.keys.retryDue();
    if (this.queue.length === 0) {
      if (this.hasUnsaved && Date.now() - this.savedAt >= saveEveryMs) await this.save();
      await this.something();
      return;
    }
    const taken = this.queue.slice(0, perTake);
    const fresh = taken.filter(({ type, position }) => position > this.done.position && this.handler.accepts(type));
    await this.keys.handle(fresh);
    this.stillMine();
    this.queue.splice(0, taken.length);
    this.done = taken.reduce(further, this.done);
    this.relieved();
    if (this.hasUnsaved && Date.now() - this.savedAt >= saveEveryMs) await this.save();
  }

  private get hasUnsaved(): boolean {
    return this.done !== undefined && this.done.offset > this.checkpoint.offset;
  }

  private async save(): Promise<void> {
    this.savedAt = Date.now();
    const saved = await this.checkpoints.save(this.checkpoint, this.done);
    if (saved) {
      this.checkpoint = saved;
      return;
    }
    // What this lane did since is recognised on the documents; the other's checkpoint is the truth.
    log.warn(
      { handler: this.handler.name, stream: this.stream, partition: this.partition },
      'Another process has moved this checkpoint',
    );
    this.checkpoint = await this.checkpoints.load(this.handler.name, this.stream, this.partition);
    this.done = further(this.done, this.checkpoint);
    await this.keys.open();
  }

  private async something(): Promise<void> {
    const patience = this.hasUnsaved ? saveEveryMs : this.keys.nextLookMs;
    let timer: NodeJS.Timeout | undefined;
    await new Promise<void>((resolve) => {
      this.wake = resolve;
      if (patience !== undefined) timer = setTimeout(resolve, patience);
      if (this.queue.length > 0 || this.dropped) resolve();
    });
    clearTimeout(timer);
  }
}

/** Never back: another handler of the same partition may want older messages again. */
const further = (one: Checkpoint, other: Checkpoint): Checkpoint => ({
  position: Math.max(one.position, other.position),
  offset: Math.max(one.offset, other.offset),
});
