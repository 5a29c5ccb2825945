import { Inject, Injectable } from '@nestjs/common';
import { Mongo, ViewStore } from '#mongo';
import { lastOf, mergedPeople, type MergedPersonLine } from './merged-people.js';

type Ended = MergedPersonLine & { key: string };

/** A service’s own copy of which records turned out to be one person; named among its views where it needs one. */
@Injectable()
export class MergedPeople extends ViewStore<MergedPersonLine> {
  constructor(@Inject(Mongo) mongo: Mongo) {
    super(mongo, mergedPeople, { indexes: [{ 'value.intoPersonId': 1 }] });
  }

  /** By each of these ids that ended, the one that answers for it in the end; the others are not in it. */
  async of(personIds: string[]): Promise<Map<string, string>> {
    const ended = await this.along('_id', personIds, ({ intoPersonId }) => intoPersonId);
    return new Map(personIds.flatMap((id) => (ended.has(id) ? [[id, lastOf(id, ended)] as const] : [])));
  }

  /** The ids that ended in one of these, by which older facts may still name the person. */
  async formerlyOf(personIds: string[]): Promise<Map<string, string>> {
    const ended = await this.along('value.intoPersonId', personIds, ({ key }) => key);
    return new Map([...ended.keys()].map((id) => [id, lastOf(id, ended)]));
  }

  /** All steps from these ids on, or back; of a chain the middle may have been heard of last. */
  private async along(by: string, ids: string[], next: (line: Ended) => string): Promise<Map<string, string>> {
    const steps = new Map<string, string>();
    for (let more = ids; more.length > 0;) {
      const found = (await this.many({ [by]: { $in: more } })).filter(({ key }) => !steps.has(key));
      for (const { key, intoPersonId } of found) steps.set(key, intoPersonId);
      more = found.map(next);
    }
    return steps;
  }
}
