import { decode } from '#contracts';
import type { Given } from '#domain';
import { ada, asked, ben, campaignId, cohortId, sessionId, template } from '../example.js';
import { evolve, noCampaign, type CampaignEvent } from './campaign.js';
import { publishes } from './publishes.js';

const given: Given = { id: campaignId, now: '2023-09-15T16:00:00Z', today: '2023-09-15', who: 'the system' };
const opened: CampaignEvent = { type: 'CampaignOpened', asked };
const published = (...history: CampaignEvent[]) =>
  publishes(history.at(-1)!, given, history.reduce(evolve, noCampaign));

describe('what others hear of a campaign', () => {
  it.each<[string, CampaignEvent[], object]>([
    [
      'that it is open, and until when',
      [opened],
      { campaignId, cohortId, sessionId, template: template.code, opensOn: '2023-09-15', closesOn: '2023-09-29' },
    ],
    [
      'how many were invited, not who',
      [opened, { type: 'PeopleInvited', invitees: [ada, ben] }],
      { campaignId, cohortId, invited: 2 },
    ],
    ['that it is closed', [opened, { type: 'CampaignClosed', on: '2023-09-30' }], { campaignId, on: '2023-09-30' }],
  ])('is %s', (_, history, data) => {
    const said = published(...history)!;
    expect(said.stream).toBe('feedback.future-heads');
    expect(said.data).toEqual(data);
    expect(decode(said.type, Buffer.from(JSON.stringify(said.data)))).toEqual(data);
  });
  it('is never who took the links', () => {
    expect(published(opened, { type: 'LinksIssued', to: 'the mailer' })).toBeUndefined();
  });
});
