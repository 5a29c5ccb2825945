import type { Decide } from '#domain';
import type { Campaign, CampaignEvent } from '../campaign.js';

/** Decided by the clock when the last day is over. */
export const closeCampaign: Decide<object, Campaign, CampaignEvent> = (_, campaign, { today }) =>
  campaign.status === 'open' ? [{ type: 'CampaignClosed', on: today }] : [];
