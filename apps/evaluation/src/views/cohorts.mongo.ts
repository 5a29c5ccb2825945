import { Inject, Injectable } from '@nestjs/common';
import { Mongo, ViewStore } from '#mongo';
import { cohorts, type CohortLine } from './cohorts.js';

@Injectable()
export class Cohorts extends ViewStore<CohortLine> {
  constructor(@Inject(Mongo) mongo: Mongo) {
    super(mongo, cohorts, { indexes: [{ 'value.strand': 1 }] });
  }
}
