import { Inject, Injectable } from '@nestjs/common';
import { aggregate, AggregateStore, Mongo, type Stored } from '#mongo';
import { evolve, noPartnership, scopeOf, type Partnership, type PartnershipEvent } from './partnership.js';
import { publishes } from './publishes.js';

const partnerships = aggregate<Partnership, PartnershipEvent>({
  name: 'partnership',
  collection: 'partnerships',
  initial: noPartnership,
  evolve,
  publishes,
  scopeOf,
});

/** The filter for a check-in that is due by a day and was not held; every partnership without a day. */
export const toCheckBy = (day: string | undefined): object =>
  day === undefined ? {} : { 'state.checkIns': { $elemMatch: { due: { $lte: day }, heldOn: { $exists: false } } } };

@Injectable()
export class Partnerships extends AggregateStore<Partnership, PartnershipEvent> {
  constructor(@Inject(Mongo) mongo: Mongo) {
    super(mongo, partnerships);
  }

  /** The partnership, if one was named and there is such a one. */
  async named(id: string | undefined): Promise<Stored<Partnership> | undefined> {
    return id === undefined ? undefined : this.find(id);
  }
}
