import { Id } from '#contracts';
import { Refusal, unreachable, type Decide } from '#domain';
import type { Campaign, CampaignEvent } from '../campaign.js';

export class IssueLinks {
  @Id() campaignId!: string;
}

/** Whoever holds the links could answer for the invited: the journal keeps who took them. */
export const issueLinks: Decide<IssueLinks, Campaign, CampaignEvent> = (_, campaign, { who }) => {
  switch (campaign.status) {
    case 'none':
      throw new Refusal('not-found', 'campaign.unknown', 'There is no such campaign');
    case 'closed':
      throw new Refusal('gone', 'campaign.closed', `The survey was closed on ${campaign.closedOn}`);
    case 'open':
      return [{ type: 'LinksIssued', to: who }];
    default:
      return unreachable(campaign);
  }
};
