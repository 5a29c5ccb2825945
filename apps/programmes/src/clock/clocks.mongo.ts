import { Inject, Injectable } from '@nestjs/common';
import { aggregate, AggregateStore, Mongo } from '#mongo';
import { evolve, unmoved, type Clock, type ClockEvent } from './clock.js';
import { publishes } from './publishes.js';

const clocks = aggregate<Clock, ClockEvent>({
  name: 'clock',
  collection: 'clocks',
  initial: unmoved,
  evolve,
  publishes,
  scopeOf: () => ({}),
});

@Injectable()
export class Clocks extends AggregateStore<Clock, ClockEvent> {
  constructor(@Inject(Mongo) mongo: Mongo) {
    super(mongo, clocks);
  }
}
