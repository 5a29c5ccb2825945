import { Inject, Injectable } from '@nestjs/common';
import { Mongo, ViewStore } from '#mongo';
import { responses, type ResponseLine } from './responses.js';

@Injectable()
export class Responses extends ViewStore<ResponseLine> {
  constructor(@Inject(Mongo) mongo: Mongo) {
    super(mongo, responses, { indexes: [{ 'value.strand': 1 }] });
  }
}
