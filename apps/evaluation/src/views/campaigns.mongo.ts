import { Inject, Injectable } from '@nestjs/common';
import { Mongo, ViewStore } from '#mongo';
import { campaigns, type CampaignLine } from './campaigns.js';

@Injectable()
export class Campaigns extends ViewStore<CampaignLine> {
  constructor(@Inject(Mongo) mongo: Mongo) {
    super(mongo, campaigns, { indexes: [{ 'value.strand': 1 }] });
  }
}
