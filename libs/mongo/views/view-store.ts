import type { Collection, Document, Filter } from 'mongodb';
import type { EventClass, View } from '#domain';
import type { Mongo } from '../mongo.js';
import type { ViewDocument } from './folded.js';
import { ViewBuild } from './view-build.js';
import { buildName, collectionOf, foldedBy, type BuildId } from './view-pointer.js';
import { ViewPointers } from './view-pointers.js';

/** A view to read: always the build that is live, while another may be filled beside it. */
export class ViewStore<Line extends object> {
  private readonly builds = new Map<string, ViewBuild<Line>>();
  private readonly pointers: ViewPointers;

  constructor(
    private readonly mongo: Mongo,
    readonly view: View<Line>,
    private readonly options: { indexes?: Record<string, 1 | -1>[] } = {},
  ) {
    this.pointers = ViewPointers.of(mongo);
  }

  /** A new view is live at once. */
  async prepare(): Promise<void> {
    const pointer = await this.pointers.establish(this.view.name, this.view.version);
    const folded = foldedBy(pointer, this.view.version);
    if (folded) await this.build(folded).prepare();
  }

  /** A build of it, to be filled; this code’s first one unless told. */
  build(id: BuildId = { version: this.view.version, build: 1 }): ViewBuild<Line> {
    const name = buildName(id);
    const build = this.builds.get(name) ?? new ViewBuild(this.mongo, this.view.name, id, this.options.indexes ?? []);
    this.builds.set(name, build);
    return build;
  }

  private async live(): Promise<Collection<ViewDocument<Line>>> {
    const { name, version } = this.view;
    return this.mongo.collection(collectionOf(name, await this.pointers.readBy(name, version)));
  }

  async get(key: string): Promise<Line | undefined> {
    const document = await (await this.live()).findOne({ _id: key } as Filter<ViewDocument<Line>>);
    return document?.value;
  }

  /** Every line that matches a filter on `value.…`, with its key. */
  async many(filter: Document = {}): Promise<(Line & { key: string })[]> {
    const found = await (
      await this.live()
    )
      .find({ $and: [{ value: { $exists: true } }, filter] } as Filter<ViewDocument<Line>>)
      .toArray();
    return (found as ViewDocument<Line>[]).flatMap(({ _id, value }) => (value ? { ...value, key: _id } : []));
  }

  async aggregate<Result extends Document>(pipeline: Document[]): Promise<Result[]> {
    const present = { $match: { value: { $exists: true } } };
    return (await this.live()).aggregate<Result>([present, ...pipeline]).toArray();
  }

  /** The event classes it follows. */
  get follows(): EventClass[] {
    return [...this.view.folds.keys()];
  }
}
