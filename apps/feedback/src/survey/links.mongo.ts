import { Injectable } from '@nestjs/common';
import { known } from '../campaign/campaign.js';
import { Campaigns } from '../campaign/campaigns.mongo.js';
import { Invitations } from '../invitation/invitations.mongo.js';
import { Tokens } from '../invitation/tokens.crypto.js';
import type { Link } from './link.js';
import { Surveys } from './surveys.mongo.js';

@Injectable()
export class Links {
  constructor(
    private readonly campaigns: Campaigns,
    private readonly invitations: Invitations,
    private readonly surveys: Surveys,
    private readonly tokens: Tokens,
  ) {}

  /** What a token opens; nothing for one that was never issued. */
  async find(token: string): Promise<Link | undefined> {
    const invitation = await this.invitations.withToken(this.tokens.hashOf(token));
    if (invitation?.state.status !== 'invited') return undefined;
    const { id: invitationId, state: invited } = invitation;
    const campaign = known((await this.campaigns.get(invited.campaignId)).state);
    return { invitationId, invited, campaign, survey: await this.surveys.of(campaign) };
  }
}
