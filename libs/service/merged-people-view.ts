import { Inject, Injectable } from '@nestjs/common';
import { Mongo, ViewStore } from '#mongo';
import { mergedPeople, type MergedPersonLine } from './merged-people.js';

/** A service’s own copy of which records turned out to be one person; named among its views where it needs one. */
@Injectable()
export class MergedPeople extends ViewStore<MergedPersonLine> {
  constructor(@Inject(Mongo) mongo: Mongo) {
    super(mongo, mergedPeople, { indexes: [{ 'value.intoPersonId': 1 }] });
  }

  /** By each of these ids that ended, the one that answers for it; the others are not in it. */
  async of(personIds: string[]): Promise<Map<string, string>> {
    const lines = await this.many({ _id: { $in: personIds } });
    return new Map(lines.map(({ key, intoPersonId }) => [key, intoPersonId]));
  }

  /** The ids that ended in one of these, by which older facts may still name the person. */
  async formerlyOf(personIds: string[]): Promise<Map<string, string>> {
    const lines = await this.many({ 'value.intoPersonId': { $in: personIds } });
    return new Map(lines.map(({ key, intoPersonId }) => [key, intoPersonId]));
  }
}
