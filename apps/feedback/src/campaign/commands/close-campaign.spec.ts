import { specFor } from '#domain';
import { asked } from '../../example.js';
import { closesAt, evolve, noCampaign, type CampaignEvent } from '../campaign.js';
import { closeCampaign } from './close-campaign.js';

const opened: CampaignEvent = { type: 'CampaignOpened', asked };
const closed: CampaignEvent = { type: 'CampaignClosed', on: '2023-09-30' };
const given = specFor({ decide: closeCampaign, evolve, initial: noCampaign, given: { today: '2023-09-30' } });

describe('closing a campaign', () => {
  it('is due when the last day is over in London', () => {
    expect(closesAt(evolve(noCampaign, opened))).toBe('2023-09-29T23:00:00.000Z'); // British Summer Time
    const inWinter: CampaignEvent = { type: 'CampaignOpened', asked: { ...asked, closesOn: '2024-01-10' } };
    expect(closesAt(evolve(noCampaign, inWinter))).toBe('2024-01-11T00:00:00.000Z');
  });
  it('says on which day', () => {
    expect(given(opened).when({})).toEqual([closed]);
  });
  it('happens once, and is not due again', () => {
    expect(given(opened, closed).when({})).toEqual([]);
    expect(closesAt([opened, closed].reduce(evolve, noCampaign))).toBeUndefined();
  });
});
