import { Inject, Injectable } from '@nestjs/common';
import { PartnershipExternalIdChanged, publish } from '#contracts';
import type { ExternalIdChanged } from '#domain';
import { aggregate, AggregateStore, identified, Mongo, type Stored } from '#mongo';
import { evolve, noPartnership, scopeOf, type Partnership, type PartnershipEvent } from './partnership.js';
import { publishes } from './publishes.js';

const kept = aggregate<Partnership, PartnershipEvent>({
  name: 'partnership',
  collection: 'partnerships',
  initial: noPartnership,
  evolve,
  publishes,
  scopeOf,
});

const partnerships = identified(kept, ({ system, externalId }, { id: partnershipId }) =>
  publish(PartnershipExternalIdChanged, { partnershipId, system, ...(externalId !== undefined && { externalId }) }),
);

/** The filter for a check-in that is due by a day and was not held; every partnership without a day. */
export const toCheckBy = (day: string | undefined): object =>
  day === undefined ? {} : { 'state.checkIns': { $elemMatch: { due: { $lte: day }, heldOn: { $exists: false } } } };

@Injectable()
export class Partnerships extends AggregateStore<Partnership, PartnershipEvent | ExternalIdChanged> {
  constructor(@Inject(Mongo) mongo: Mongo) {
    super(mongo, partnerships);
  }

  /** The partnership, if one was named and there is such a one. */
  async named(id: string | undefined): Promise<Stored<Partnership> | undefined> {
    return id === undefined ? undefined : this.find(id);
  }
}
