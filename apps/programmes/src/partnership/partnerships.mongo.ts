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
