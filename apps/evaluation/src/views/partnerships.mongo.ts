import { Inject, Injectable } from '@nestjs/common';
import { Mongo, ViewStore } from '#mongo';
import { partnerships, type PartnershipLine } from './partnerships.js';

@Injectable()
export class Partnerships extends ViewStore<PartnershipLine> {
  constructor(@Inject(Mongo) mongo: Mongo) {
    super(mongo, partnerships);
  }
}
