import { declarationOf, newestOf } from '#contracts';
import type { Received, ViewFold } from '#domain';
import type { BuildId, ViewBuild, ViewStore } from '#mongo';
import type { Handler } from './handler.js';

/** Folds events into one build of a view. */
export class ViewHandler implements Handler {
  readonly name: string;
  readonly contexts: readonly string[];
  readonly oneByOne = false;
  private readonly folds: ReadonlyMap<string, ViewFold<object>>;
  private readonly build: ViewBuild<object>;

  constructor(store: ViewStore<object>, id?: BuildId) {
    this.build = store.build(id);
    this.name = this.build.handler;
    const declared = [...store.view.folds].map(([eventClass, fold]) => ({ ...declarationOf(eventClass), fold }));
    const old = declared.find(({ type }) => newestOf(type) !== type);
    if (old) throw new Error(`${this.name} follows ${old.type}; its newest version is ${newestOf(old.type)}`);
    this.contexts = [...new Set(declared.map(({ context }) => context))];
    this.folds = new Map(declared.map(({ type, fold }) => [type, fold]));
  }

  accepts(type: string): boolean {
    return this.folds.has(type);
  }

  async handle(events: Received[], { late = false }: { late?: boolean }): Promise<void> {
    await this.build.fold(events, (event) => this.folds.get(event.type), late);
  }
}
