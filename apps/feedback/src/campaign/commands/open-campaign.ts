import type { PresentParticipant, RegisterHandedIn, SurveyRule } from '#contracts';
import { addDays, type Decide } from '#domain';
import type { Campaign, CampaignEvent, Taught } from '../campaign.js';

export type OpenCampaign = { register: RegisterHandedIn; rule: SurveyRule; taught: Taught };

export const openCampaign: Decide<OpenCampaign, Campaign, CampaignEvent> = (command, campaign, { today }) => {
  if (campaign.status !== 'none') return []; // the register came twice
  const { register, rule, taught } = command;
  const invitees = oncePerPerson(register.present);
  if (invitees.length === 0) return []; // nobody came, so there is nobody to ask
  const { sessionId, cohortId, item, on: heldOn } = register;
  const about = { ...taught, sessionId, cohortId, item, heldOn };
  const open = { template: rule.template, opensOn: today, closesOn: addDays(today, rule.openDays) };
  return [
    { type: 'CampaignOpened', asked: { ...about, ...open } },
    { type: 'PeopleInvited', invitees },
  ];
};

/** Someone who leads for two schools sits in one chair and answers once. */
const oncePerPerson = (present: PresentParticipant[]): PresentParticipant[] =>
  [...Map.groupBy(present, ({ personId }) => personId).values()].flatMap((chairs) => chairs.slice(0, 1));
