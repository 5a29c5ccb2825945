import { Inject, Injectable } from '@nestjs/common';
import { Mongo, ViewStore } from '#mongo';
import { organisations, type OrganisationLine } from './organisations.js';

@Injectable()
export class Organisations extends ViewStore<OrganisationLine> {
  constructor(@Inject(Mongo) mongo: Mongo) {
    super(mongo, organisations, { indexes: [{ 'value.organisationId': 1 }, { 'value.urn': 1 }] });
  }
}
