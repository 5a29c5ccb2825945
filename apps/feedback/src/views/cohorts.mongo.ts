import { Inject, Injectable } from '@nestjs/common';
import { Mongo, ViewStore } from '#mongo';
import type { Taught } from '../campaign/campaign.js';
import { cohorts } from './cohorts.js';

@Injectable()
export class Cohorts extends ViewStore<Taught> {
  constructor(@Inject(Mongo) mongo: Mongo) {
    super(mongo, cohorts);
  }
}
