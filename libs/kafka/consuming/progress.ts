import { log } from '#observability';
import type { Checkpoint, HeldCheckpoint, Move } from '#mongo';
import type { Incoming } from './incoming.js';
import type { Saved } from './saving.js';
import type { Place, Surroundings } from './surroundings.js';
import { isEnd } from '../wire.js';

/** How far one is when these are done with; `current`: their offsets mean something, for the partition was not read anew. */
const after = (done: Checkpoint, taken: readonly Incoming[], current: boolean): Checkpoint => {
  let { position, offset, at, ended = false } = done;
  for (const message of taken) {
    position = Math.max(position, message.position);
    if (!current) continue;
    if (message.offset > offset) ({ offset, position: at } = message);
    ended ||= isEnd(message.type);
  }
  return { position, offset, at, ...(ended ? { ended } : {}) };
};

/** Never back: another handler of the same partition may want older messages again. */
const further = (one: Checkpoint, other: Checkpoint): Checkpoint => ({
  ...(other.offset > one.offset ? other : one),
  position: Math.max(one.position, other.position),
});

/** How far one handler has come on one partition, and how much of that is saved. */
export class Progress implements Saved {
  private checkpoint!: HeldCheckpoint;
  private now: Checkpoint | undefined;
  isOvertaken = false;

  constructor(
    private readonly handler: string,
    private readonly place: Place,
    private readonly shared: Surroundings,
    private readonly changed: () => void,
  ) {}

  async load(): Promise<Checkpoint> {
    const { source, partition } = this.place;
    this.checkpoint = await this.shared.checkpoints.load(this.handler, source, partition);
    const { position, offset, at, ended } = this.checkpoint;
    const loaded = { position, offset, at, ...(ended ? { ended } : {}) };
    this.now = this.now ? further(this.now, loaded) : loaded;
    this.isOvertaken = false;
    return this.now;
  }

  get done(): Checkpoint {
    return this.now ?? { position: 0, offset: -1, at: 0 };
  }

  /** Offset up to which nothing has to be fetched again. */
  get finished(): number {
    return this.checkpoint.offset;
  }

  /** Offsets are learned anew. */
  rewind(): void {
    this.now = { ...this.done, offset: -1, at: 0 };
  }

  /** `current`: offsets mean something, for the partition has not been read anew meanwhile. */
  finish(taken: readonly Incoming[], current: boolean): void {
    const done = after(this.done, taken, current);
    if (done.ended && !this.done.ended) this.shared.ended();
    this.now = done;
    if (this.move()) this.shared.saving.soon(this);
    this.changed();
  }

  async end(): Promise<void> {
    if (!this.move()) return;
    this.shared.saving.soon(this);
    await this.shared.saving.now();
  }

  move(): Move | undefined {
    const { checkpoint, done } = this;
    const isSaved = done.offset === checkpoint.offset && done.position === checkpoint.position;
    return isSaved ? undefined : { held: checkpoint, to: done };
  }

  /** What was done since another has moved the checkpoint is recognised on the documents; the other's is the truth. */
  saved(held: HeldCheckpoint | undefined): void {
    if (held) {
      this.checkpoint = held;
      if (this.move()) this.shared.saving.soon(this);
      return;
    }
    this.isOvertaken = true;
    log.warn({ handler: this.handler, ...this.place }, 'Another process has moved this checkpoint: its turn, not ours');
    this.changed();
  }
}
