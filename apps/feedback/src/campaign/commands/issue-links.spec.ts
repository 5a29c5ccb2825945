import { specFor } from '#domain';
import { asked, campaignId } from '../../example.js';
import { evolve, noCampaign, type CampaignEvent } from '../campaign.js';
import { issueLinks } from './issue-links.js';

const opened: CampaignEvent = { type: 'CampaignOpened', asked };
const given = specFor({ decide: issueLinks, evolve, initial: noCampaign, given: { who: 'the mailer' } });

describe('issuing the links of a campaign', () => {
  it('records who took them, each time', () => {
    const taken: CampaignEvent = { type: 'LinksIssued', to: 'the mailer' };
    expect(given(opened).when({ campaignId })).toEqual([taken]);
    expect(given(opened, taken).when({ campaignId })).toEqual([taken]);
  });
  it.each<[string, CampaignEvent[], string]>([
    ['an unknown campaign', [], 'campaign.unknown'],
    ['a closed one', [opened, { type: 'CampaignClosed', on: '2023-09-30' }], 'campaign.closed'],
  ])('refuses %s', (_, past, code) => {
    expect(given(...past).when({ campaignId })).toBe(code);
  });
});
