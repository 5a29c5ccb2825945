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

  async note(id: string, by: string): Promise<void> {
    await this.documents.updateOne({ _id: id }, { $set: { by } }, { upsert: true });
  }

  /** The last that carries on, itself when nobody does; a circle ends where it would begin again. */
  async lastFor(id: string): Promise<string> {
    const met = new Set([id]);
    for (let last = id; ;) {
      const found = await this.documents.findOne({ _id: last });
      if (!found || met.has(found.by)) return last;
      met.add(found.by);
      last = found.by;
    }
  }
}
