import { setTimeout as sleep } from 'node:timers/promises';
import { dayOf, type Cause } from '#domain';
import { isTransportFault, type AggregateStore } from '#mongo';
import { log } from '#observability';
import { v5 as nameBased } from 'uuid';
import type { Clock } from './clock.js';

type AnyStore = AggregateStore<unknown, { type: string }>;

const ids = '3d0a8f0e-4b68-5f5e-8d5b-0b5f2a9d1c11';
const lookEveryMs = 1_000;
const perRound = 100;

/** Decides what is due: durable, because `due` stands in the document; once, because the cause names it. */
export class Timers {
  private readonly stopping = new AbortController();
  private running: Promise<void> | undefined;
  private wake: () => void = () => undefined;

  constructor(
    private readonly stores: AnyStore[],
    private readonly clock: Clock,
  ) {}

  start(): void {
    this.running = this.run();
  }

  /** The clock has moved: look at once. */
  poke(): void {
    this.wake();
  }

  async stop(): Promise<void> {
    this.stopping.abort();
    this.wake();
    await this.running;
  }

  private async run(): Promise<void> {
    while (!this.stopping.signal.aborted) {
      try {
        await this.clock.read();
        await this.fireDue(this.clock.now());
      } catch (error) {
        log.warn({ err: error }, 'Timers try again');
      }
      await this.pause();
    }
  }

  /** In rounds, for what was decided may be due again; one that stays as it was is left for the next look. */
  private async fireDue(now: string): Promise<void> {
    for (const store of this.stores) {
      const fired = new Map<string, string>();
      const stuck: string[] = [];
      for (;;) {
        const due = await store.due(now, perRound, stuck);
        if (due.length === 0) break;
        for (const { id, due: at } of due) {
          if (this.stopping.signal.aborted) return;
          if (fired.get(id) === at) stuck.push(id);
          else await this.fire(store, id, at, now);
          fired.set(id, at);
        }
      }
    }
    this.clock.settledAt(now);
  }

  private async fire(store: AnyStore, id: string, due: string, now: string): Promise<void> {
    const { timer, collection } = store.definition;
    if (!timer) return;
    const name = `timer:${collection}:${id}:${due}`;
    const cause: Cause = {
      id: name,
      who: `timer:${collection}`,
      now,
      today: dayOf(now),
      newId: nameBased(name, ids),
      correlationId: nameBased(name, ids),
    };
    try {
      await store.handle(id, {}, timer.decide, cause);
    } catch (error) {
      if (isTransportFault(error)) throw error;
      log.error({ err: error, collection, id, due }, 'A timer could not be decided');
    }
  }

  private async pause(): Promise<void> {
    const turn = new AbortController();
    this.wake = () => turn.abort();
    if (!this.stopping.signal.aborted)
      await sleep(lookEveryMs, undefined, { signal: turn.signal }).catch(() => undefined);
  }
}
