import type { PresentParticipant } from '#contracts';
import { endOfDay, idFrom, Refusal, unreachable, type Evolve, type Scope } from '#domain';
import { dayInWords } from '#pages';

/** A survey about one session, asked of everyone who was there. */
export type Campaign = NotOpened | Opened | Closed;

type NotOpened = { status: 'none' };
type Opened = { status: 'open'; invitees: PresentParticipant[] } & Asked;
type Closed = { status: 'closed'; invitees: PresentParticipant[]; closedOn: string } & Asked;
export type KnownCampaign = Opened | Closed;

/** Whose questions are asked: a version of a strand, where a partnership teaches it. */
export type Taught = { strand: string; strandVersion: number; partnershipId: string };

/** What is asked, about which session and until when. */
export type Asked = Taught & {
  cohortId: string;
  sessionId: string;
  item: string;
  heldOn: string;
  template: string;
  opensOn: string;
  /** The last day on which an answer is taken. */
  closesOn: string;
};

export type CampaignEvent =
  | { type: 'CampaignOpened'; asked: Asked }
  | { type: 'PeopleInvited'; invitees: PresentParticipant[] }
  | { type: 'LinksIssued'; to: string }
  | { type: 'CampaignClosed'; on: string };

export const noCampaign: Campaign = { status: 'none' };

export const evolve: Evolve<Campaign, CampaignEvent> = (campaign, event) => {
  switch (event.type) {
    case 'CampaignOpened':
      return { status: 'open', ...event.asked, invitees: [] };
    case 'PeopleInvited':
      return { ...known(campaign), invitees: event.invitees };
    case 'LinksIssued':
      return campaign; // only the journal needs to know who took the links
    case 'CampaignClosed':
      return { ...known(campaign), status: 'closed', closedOn: event.on };
    default:
      return unreachable(event);
  }
};

/** The campaign, once it is opened. */
export const known = (campaign: Campaign): KnownCampaign => {
  if (campaign.status === 'none') throw new Error('The campaign was never opened');
  return campaign;
};

/** When its last day is over. */
export const closesAt = (campaign: Campaign): string | undefined =>
  campaign.status === 'open' ? endOfDay(campaign.closesOn) : undefined;

export const scopeOf = (campaign: Campaign): Scope =>
  campaign.status === 'none' ? {} : { partnerships: [campaign.partnershipId], strands: [campaign.strand] };

/** A campaign in a list: how many it asks, not whom. */
export const listed = ({ id, version, state }: { id: string; version: number; state: Campaign }) => {
  const { invitees, ...asked } = known(state);
  return { id, version, ...asked, invited: invitees.length };
};

/** A register that is delivered twice opens its survey once. */
export const campaignIdOf = (sessionId: string, template: string): string => idFrom(sessionId, `campaign ${template}`);

/** The last day counts to its end, whether or not the clock has closed the campaign yet. */
export const refuseIfClosed = ({ status, closesOn }: KnownCampaign, today: string): void => {
  if (status === 'closed' || today > closesOn)
    throw new Refusal('gone', 'campaign.closed', `This survey took answers until ${dayInWords(closesOn)}`);
};
