import { Inject, Injectable } from '@nestjs/common';
import { Mongo, ViewStore } from '#mongo';
import { participations, type ParticipationLine } from './participations.js';

@Injectable()
export class Participations extends ViewStore<ParticipationLine> {
  constructor(@Inject(Mongo) mongo: Mongo) {
    super(mongo, participations, { indexes: [{ 'value.strand': 1 }] });
  }
}
