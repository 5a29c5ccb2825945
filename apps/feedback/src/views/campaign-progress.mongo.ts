import { Inject, Injectable } from '@nestjs/common';
import { Mongo, ViewStore } from '#mongo';
import { campaignProgress, type Progress } from './campaign-progress.js';

@Injectable()
export class CampaignProgress extends ViewStore<Progress> {
  constructor(@Inject(Mongo) mongo: Mongo) {
    super(mongo, campaignProgress);
  }
}
