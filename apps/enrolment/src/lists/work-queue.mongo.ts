import { Inject, Injectable } from '@nestjs/common';
import type { Role } from '#contracts';
import { BusinessClock, type Page, type Reach } from '#domain';
import { listed, Mongo, unknownCursor } from '#mongo';
import {
  newSince,
  workItem,
  workKinds,
  workRules,
  type StoredWork,
  type WorkItem,
  type WorkKind,
} from './work-item.js';

/** Beyond so many nobody counts. */
const mostCounted = 1_000;

type Asked = { kind?: WorkKind; limit: number; cursor?: string; updatedSince?: string };
/** Whoever asks reaches more of some kinds than of others. */
type ReachAs = (...roles: Role[]) => Reach;

/** What needs a person today, kind after kind, in each the most urgent first. */
@Injectable()
export class WorkQueue {
  constructor(
    @Inject(Mongo) private readonly mongo: Mongo,
    @Inject(BusinessClock) private readonly clock: BusinessClock,
  ) {}

  async page({ kind: only, limit, cursor, updatedSince }: Asked, reachAs: ReachAs): Promise<Page<WorkItem>> {
    const kinds = only === undefined ? workKinds : [only];
    const mark: Mark = cursor === undefined ? { at: 0 } : markIn(cursor, kinds);
    const items: WorkItem[] = [];
    let { within } = mark;
    for (const kind of kinds.slice(mark.at)) {
      if (items.length === limit) return { items, next: `${kind}~` };
      const part = {
        limit: limit - items.length,
        ...(within && { cursor: within }),
        ...(updatedSince && { updatedSince }),
      };
      const page = await this.ofKind(kind, part, reachAs);
      items.push(...page.items);
      if (page.next !== undefined) return { items, next: `${kind}~${page.next}` };
      within = undefined;
    }
    return { items };
  }

  /** How many there are of each kind; a thousand stands for a thousand or more. */
  async counts(reachAs: ReachAs): Promise<Record<WorkKind, number>> {
    const rules = workRules(this.clock.now());
    const counted = workKinds.map(async (kind) => {
      const { collection, where, of } = rules[kind];
      const wanted = { $and: [{ version: { $gt: 0 } }, where, reachAs(...of).filter()] };
      return [kind, await this.mongo.collection(collection).countDocuments(wanted, { limit: mostCounted })] as const;
    });
    return Object.fromEntries(await Promise.all(counted)) as Record<WorkKind, number>;
  }

  private async ofKind(
    kind: WorkKind,
    { limit, cursor, updatedSince }: Omit<Asked, 'kind'>,
    reachAs: ReachAs,
  ): Promise<Page<WorkItem>> {
    const { collection, where, by, largestFirst = false, of } = workRules(this.clock.now())[kind];
    const listing = {
      collection,
      where: [{ version: { $gt: 0 } }, where, ...newSince(kind, updatedSince), reachAs(...of).filter()],
      beside: {
        person: { collection: 'people', by: 'state.personId' },
        organisation: { collection: 'organisations', by: 'state.organisationId' },
      },
      order: { by: [by], descending: largestFirst },
    };
    const { items, ...rest } = await listed(this.mongo, listing, { limit, ...(cursor && { cursor }) });
    return { ...rest, items: items.map((item) => workItem(kind, item as StoredWork)) };
  }
}

type Mark = { at: number; within?: string };

const markIn = (cursor: string, kinds: readonly WorkKind[]): Mark => {
  const [kind, within] = cursor.split('~', 2);
  const at = kinds.findIndex((one) => one === kind);
  if (at === -1) throw unknownCursor();
  return { at, ...(within && { within }) };
};
