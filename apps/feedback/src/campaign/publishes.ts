import { CampaignClosed, CampaignOpened, InvitationsIssued, publish } from '#contracts';
import { unreachable, type Given, type PublicEvent } from '#domain';
import { known, type Campaign, type CampaignEvent } from './campaign.js';

export const publishes = (event: CampaignEvent, { id }: Given, campaign: Campaign): PublicEvent | undefined => {
  const { strand, cohortId } = known(campaign);
  switch (event.type) {
    case 'CampaignOpened': {
      const { sessionId, template, opensOn, closesOn } = event.asked;
      return publish(CampaignOpened, { campaignId: id, cohortId, sessionId, template, opensOn, closesOn }, strand);
    }
    case 'PeopleInvited': // how many, not who
      return publish(InvitationsIssued, { campaignId: id, cohortId, invited: event.invitees.length }, strand);
    case 'CampaignClosed':
      return publish(CampaignClosed, { campaignId: id, on: event.on }, strand);
    case 'LinksIssued':
      return undefined;
    default:
      return unreachable(event);
  }
};
