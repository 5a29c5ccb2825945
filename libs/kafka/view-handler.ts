import { declarationOf } from '#contracts';
import type { Received, ViewFold } from '#domain';
import type { ViewStore } from '#mongo';
import type { Handler } from './handler.js';

/** Folds events into a view’s documents. */
export class ViewHandler implements Handler {
  readonly name: string;
  readonly contexts: readonly string[];
  readonly oneByOne = false;
  private readonly folds: ReadonlyMap<string, ViewFold<object>>;

  constructor(private readonly store: ViewStore<object>) {
    const { view } = store;
    this.name = `view:${view.name}@${view.version}`;
    const declared = [...view.folds].map(([eventClass, fold]) => ({ ...declarationOf(eventClass), fold }));
    this.contexts = [...new Set(declared.map(({ context }) => context))];
    this.folds = new Map(declared.map(({ type, fold }) => [type, fold]));
  }

  accepts(type: string): boolean {
    return this.folds.has(type);
  }

  async handle(events: Received[], { late = false }: { late?: boolean }): Promise<void> {
    await this.store.fold(events, (event) => this.folds.get(event.type), late);
  }
}
