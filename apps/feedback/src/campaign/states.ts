import { asked, stateTable } from '#domain';
import { asked as survey, campaignId, register, rule, taught } from '../example.js';
import { evolve, noCampaign, type CampaignEvent } from './campaign.js';
import { closeCampaign } from './commands/close-campaign.js';
import { issueLinks } from './commands/issue-links.js';
import { openCampaign } from './commands/open-campaign.js';

const opened: CampaignEvent = { type: 'CampaignOpened', asked: survey };
const closed: CampaignEvent = { type: 'CampaignClosed', on: '2023-09-30' };

export const states = stateTable({
  aggregate: 'campaign',
  initial: noCampaign,
  evolve,
  states: { none: [], open: [opened], closed: [opened, closed] },
  commands: {
    openCampaign: {
      when: asked(openCampaign, { register, rule, taught }),
      comesTo: { none: ['CampaignOpened', 'PeopleInvited'], open: [], closed: [] },
    },
    issueLinks: {
      when: asked(issueLinks, { campaignId }),
      comesTo: { none: 'campaign.unknown', open: ['LinksIssued'], closed: 'campaign.closed' },
    },
    closeCampaign: {
      when: asked(closeCampaign, {}),
      comesTo: { none: [], open: ['CampaignClosed'], closed: [] },
    },
  },
});
