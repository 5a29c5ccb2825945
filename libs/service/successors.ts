import { Inject, Injectable } from '@nestjs/common';
import { Mongo } from '#mongo';

type Succession = { _id: string; by: string };

/** Which school carries on for which, and which record answers for which, as far as it was heard: in any order. */
@Injectable()
export class Successors {
  constructor(@Inject(Mongo) private readonly mongo: Mongo) {}

  private get documents() {
    return this.mongo.collection<Succession>('successors');
  }

  /** Before anything is handed on: whoever hands something on to that one then sees that it has ended. */
  async note(id: string, by: string): Promise<void> {
    await this.documents.updateOne({ _id: id }, { $set: { by } }, { upsert: true });
  }

  /** Hands on to the last that carries on, and looks again: that may have ended meanwhile. In a circle each once. */
  async follow(id: string, handOn: (from: string, to: string) => Promise<void>): Promise<void> {
    const met = new Set<string>();
    for (let from = id; !met.has(from);) {
      met.add(from);
      const last = await this.lastFor(from);
      if (last === from) return;
      await handOn(from, last);
      from = last;
    }
  }

  /** The last that carries on, itself when nobody does; a circle ends where it would begin again. */
  private async lastFor(id: string): Promise<string> {
    const met = new Set([id]);
    for (let last = id; ;) {
      const found = await this.documents.findOne({ _id: last });
      if (!found || met.has(found.by)) return last;
      met.add(found.by);
      last = found.by;
    }
  }
}
