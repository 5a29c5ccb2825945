import type { KnownCampaign } from '../campaign/campaign.js';
import type { Invited } from '../invitation/invitation.js';
import type { Survey } from './survey.js';

/** What the link in someone's message opens. */
export type Link = { invitationId: string; invited: Invited; campaign: KnownCampaign; survey: Survey };
