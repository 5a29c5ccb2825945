import { isDuplicate, type Mongo } from '../mongo.js';
import { collectionOf, handlerOf, readBy, type BuildId, type ViewPointer } from './view-pointer.js';

const lookAgainMs = 300;
const trustedMs = 700;

const known = new WeakMap<Mongo, ViewPointers>();

/** The pointers of a service’s views. They are read again as they are used: a flip is seen within a second. */
export class ViewPointers {
  private pointers = new Map<string, ViewPointer>();
  private readAt = -Infinity;
  private reading: Promise<void> | undefined;

  private constructor(private readonly mongo: Mongo) {}

  /** The one of a database connection: all stores of a process see a flip together. */
  static of(mongo: Mongo): ViewPointers {
    const pointers = known.get(mongo) ?? new ViewPointers(mongo);
    known.set(mongo, pointers);
    return pointers;
  }

  private get documents() {
    return this.mongo.collection<ViewPointer>('views');
  }

  /** The build that code of a version reads. A process that stood still looks first: what it knew may be gone. */
  async readBy(view: string, version: number): Promise<BuildId> {
    const age = performance.now() - this.readAt;
    if (age > trustedMs) await this.look();
    else if (age > lookAgainMs) void this.look().catch(() => undefined);
    const pointer = this.pointers.get(view);
    return pointer ? readBy(pointer, version) : { version, build: 1 };
  }

  /** All of them as they are now. */
  async all(): Promise<Map<string, ViewPointer>> {
    await this.look();
    return this.pointers;
  }

  async one(view: string): Promise<ViewPointer | undefined> {
    return (await this.documents.findOne({ _id: view })) ?? undefined;
  }

  /** The pointer of a view, made when it has none: it is live at once, or what was there before there were pointers is. */
  async establish(view: string, version: number): Promise<ViewPointer> {
    const found = await this.one(view);
    if (found) return found;
    const live = { version: await this.versionFound(view, version), build: 1 };
    const pointer: ViewPointer = { _id: view, revision: 1, live, former: [], builds: 1 };
    try {
      await this.documents.insertOne(pointer);
      return pointer;
    } catch (error) {
      if (!isDuplicate(error)) throw error;
      return this.establish(view, version);
    }
  }

  /** Changes a pointer as it was read; false when someone else has changed it since. */
  async change({ _id, revision }: ViewPointer, next: Omit<ViewPointer, 'revision'>): Promise<boolean> {
    const { matchedCount } = await this.documents.replaceOne({ _id, revision }, { ...next, revision: revision + 1 });
    await this.look();
    return matchedCount === 1;
  }

  private look(): Promise<void> {
    this.reading ??= this.read().finally(() => (this.reading = undefined));
    return this.reading;
  }

  private async read(): Promise<void> {
    const at = performance.now();
    const found = await this.documents.find().toArray();
    this.pointers = new Map(found.map((pointer) => [pointer._id, pointer]));
    this.readAt = at;
  }

  /** The version of which something was folded: this one, or else the highest. */
  private async versionFound(view: string, version: number): Promise<number> {
    const named = new RegExp(`^view\\.${view}\\.v(\\d+)$`);
    const collections = await this.mongo.db.listCollections({ name: named }, { nameOnly: true }).toArray();
    const versions = collections.map(({ name }) => Number(named.exec(name)?.[1]));
    const looked = await Promise.all(versions.map(async (one) => ((await this.isFilled(view, one)) ? [one] : [])));
    const filled = looked.flat();
    return filled.length === 0 || filled.includes(version) ? version : Math.max(...filled);
  }

  private async isFilled(view: string, version: number): Promise<boolean> {
    const build = { version, build: 1 };
    const begins = { $gte: `${handlerOf(view, build)}|`, $lt: `${handlerOf(view, build)}}` };
    const [line, checkpoint] = await Promise.all([
      this.mongo.collection(collectionOf(view, build)).findOne({}, { projection: { _id: 1 } }),
      this.mongo.collection<{ _id: string }>('checkpoints').findOne({ _id: begins }, { projection: { _id: 1 } }),
    ]);
    return line !== null || checkpoint !== null;
  }
}
