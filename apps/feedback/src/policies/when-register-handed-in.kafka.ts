import { Controller } from '@nestjs/common';
import { RegisterHandedIn } from '#contracts';
import { On, type Delivered } from '#kafka';
import { campaignIdOf } from '../campaign/campaign.js';
import { Campaigns } from '../campaign/campaigns.mongo.js';
import { openCampaign } from '../campaign/commands/open-campaign.js';
import { AskedNoMore } from '../views/asked-no-more.mongo.js';
import { Surveys } from '../survey/surveys.mongo.js';

@Controller()
export class WhenRegisterHandedIn {
  constructor(
    private readonly surveys: Surveys,
    private readonly campaigns: Campaigns,
    private readonly askedNoMore: AskedNoMore,
  ) {}

  @On(RegisterHandedIn, { early: ['cohort.unknown', 'strand.unknown'] })
  async openItsSurveys({ data, cause }: Delivered<RegisterHandedIn>): Promise<void> {
    const register = { ...data, present: await this.askedNoMore.except(data.present) };
    const { taught, rules } = await this.surveys.after(register.cohortId, register.item);
    for (const rule of rules) {
      const campaignId = campaignIdOf(register.sessionId, rule.template);
      await this.campaigns.handle(campaignId, { register, rule, taught }, openCampaign, cause);
    }
  }
}
