import type { Received } from '#domain';

/** One who follows events: a view or a policy. `name` carries its version and is what checkpoints are kept under. */
export interface Handler {
  readonly name: string;
  /** Contexts whose topics it needs. */
  readonly contexts: readonly string[];
  accepts(type: string): boolean;
  /** Whether events are handled one by one (a policy) or folded as a batch (a view). */
  readonly oneByOne: boolean;
  /** How long one event may take. A view has no limit: it waits for the database alone, and must not be folded twice. */
  readonly patienceMs?: number;
  /** Does what the events call for, in their order; `late`: they were parked, younger ones of other keys came before. */
  handle(events: Received[], turn: { stillMine: () => void; late?: boolean }): Promise<void>;
}
