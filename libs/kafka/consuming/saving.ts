import { log } from '#observability';
import type { Checkpoints, HeldCheckpoint, Move } from '#mongo';

const saveEveryMs = 100;

/** One whose checkpoint is saved with those of others. */
export type Saved = {
  /** From where to where; undefined when there is nothing to save. */
  move: () => Move | undefined;
  /** Undefined: another has moved it. */
  saved: (held: HeldCheckpoint | undefined) => void;
};

/** Saves the checkpoints of many lanes together, at most every 100 ms; nothing to do, no timer. */
export class Saving {
  private dirty = new Set<Saved>();
  private timer: NodeJS.Timeout | undefined;
  private running: Promise<void> = Promise.resolve();

  constructor(private readonly checkpoints: Checkpoints) {}

  soon(lane: Saved): void {
    this.dirty.add(lane);
    this.timer ??= setTimeout(() => {
      this.timer = undefined;
      void this.now();
    }, saveEveryMs);
  }

  /** What is to be saved is saved, or was tried. */
  now(): Promise<void> {
    this.running = this.running.then(() => this.save());
    return this.running;
  }

  private async save(): Promise<void> {
    const lanes = [...this.dirty];
    this.dirty = new Set();
    const moving = lanes.flatMap((lane) => {
      const move = lane.move();
      return move ? [{ lane, move }] : [];
    });
    try {
      const saved = await this.checkpoints.saveAll(moving.map(({ move }) => move));
      for (const [index, { lane }] of moving.entries()) lane.saved(saved[index]);
    } catch (error) {
      log.warn({ err: error }, 'Checkpoints could not be saved; tried again');
      for (const { lane } of moving) this.soon(lane);
    }
  }
}
