import { Inject, Injectable } from '@nestjs/common';
import { Mongo, ViewStore } from '#mongo';
import { partnershipAreas, type PartnershipArea } from './partnership-areas.js';

@Injectable()
export class PartnershipAreas extends ViewStore<PartnershipArea> {
  constructor(@Inject(Mongo) mongo: Mongo) {
    super(mongo, partnershipAreas);
  }
}
