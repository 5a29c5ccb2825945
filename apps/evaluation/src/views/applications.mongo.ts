import { Inject, Injectable } from '@nestjs/common';
import { Mongo, ViewStore } from '#mongo';
import { applications, type ApplicationLine } from './applications.js';

@Injectable()
export class Applications extends ViewStore<ApplicationLine> {
  constructor(@Inject(Mongo) mongo: Mongo) {
    super(mongo, applications, { indexes: [{ 'value.strand': 1 }] });
  }
}
