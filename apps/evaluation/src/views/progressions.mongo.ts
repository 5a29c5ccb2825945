import { Inject, Injectable } from '@nestjs/common';
import { Mongo, ViewStore } from '#mongo';
import { progressions, type ProgressionLine } from './progressions.js';

@Injectable()
export class Progressions extends ViewStore<ProgressionLine> {
  constructor(@Inject(Mongo) mongo: Mongo) {
    super(mongo, progressions, { indexes: [{ 'value.personId': 1 }] });
  }
}
