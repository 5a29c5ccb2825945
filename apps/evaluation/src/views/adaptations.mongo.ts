import { Inject, Injectable } from '@nestjs/common';
import { Mongo, ViewStore } from '#mongo';
import { adaptations, type AdaptationLine } from './adaptations.js';

@Injectable()
export class Adaptations extends ViewStore<AdaptationLine> {
  constructor(@Inject(Mongo) mongo: Mongo) {
    super(mongo, adaptations, { indexes: [{ 'value.partnershipId': 1 }] });
  }
}
