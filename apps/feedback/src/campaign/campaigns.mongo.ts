import { Inject, Injectable } from '@nestjs/common';
import { aggregate, AggregateStore, Mongo } from '#mongo';
import { closesAt, evolve, noCampaign, scopeOf, type Campaign, type CampaignEvent } from './campaign.js';
import { closeCampaign } from './commands/close-campaign.js';
import { publishes } from './publishes.js';

const campaigns = aggregate<Campaign, CampaignEvent>({
  name: 'campaign',
  collection: 'campaigns',
  initial: noCampaign,
  evolve,
  publishes,
  scopeOf,
  timer: { due: closesAt, decide: closeCampaign },
  indexes: [{ 'state.strand': 1 }, { 'state.cohortId': 1 }, { 'state.sessionId': 1 }, { 'state.status': 1 }],
});

@Injectable()
export class Campaigns extends AggregateStore<Campaign, CampaignEvent> {
  constructor(@Inject(Mongo) mongo: Mongo) {
    super(mongo, campaigns);
  }
}
