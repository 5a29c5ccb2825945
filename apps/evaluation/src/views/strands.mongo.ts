import { Inject, Injectable } from '@nestjs/common';
import { Mongo, ViewStore } from '#mongo';
import { strands, type StrandLine } from './strands.js';

@Injectable()
export class EvaluatedStrands extends ViewStore<StrandLine> {
  constructor(@Inject(Mongo) mongo: Mongo) {
    super(mongo, strands, { indexes: [{ 'value.partnershipId': 1 }] });
  }
}
