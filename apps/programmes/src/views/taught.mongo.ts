import { Inject, Injectable } from '@nestjs/common';
import { Mongo, ViewStore } from '#mongo';
import { taught, type TaughtLine } from './taught.js';

@Injectable()
export class Taught extends ViewStore<TaughtLine> {
  constructor(@Inject(Mongo) mongo: Mongo) {
    super(mongo, taught, { indexes: [{ 'value.cohortId': 1 }] });
  }

  /** The sessions of a cohort, held or to come. */
  async to(cohortId: string): Promise<TaughtLine[]> {
    return this.many({ 'value.cohortId': cohortId });
  }
}
