import { Inject, Injectable } from '@nestjs/common';
import { aggregate, AggregateStore, Mongo } from '#mongo';
import { evolve, noAdaptation, scopeOf, type Adaptation, type AdaptationEvent } from './adaptation.js';
import { publishes } from './publishes.js';

const adaptations = aggregate<Adaptation, AdaptationEvent>({
  name: 'adaptation',
  collection: 'adaptations',
  initial: noAdaptation,
  evolve,
  publishes,
  scopeOf,
  indexes: [{ 'state.partnershipId': 1 }],
});

@Injectable()
export class Adaptations extends AggregateStore<Adaptation, AdaptationEvent> {
  constructor(@Inject(Mongo) mongo: Mongo) {
    super(mongo, adaptations);
  }
}
