/** One survey of one session, as the specs tell it. */
import type { PresentParticipant, RegisterHandedIn, StrandDefinition, SurveyRule, SurveyTemplate } from '#contracts';
import { campaignIdOf, type Asked, type Taught } from './campaign/campaign.js';
import { invitationIdOf, inviteeOf } from './invitation/invitation.js';
import type { Answered } from './response/response.js';
import type { Link } from './survey/link.js';

const id = (last: number): string => `00000000-0000-4000-8000-${String(last).padStart(12, '0')}`;

export const [sessionId, cohortId, partnershipId] = [id(1), id(2), id(3)] as const;
export const ada: PresentParticipant = { enrolmentId: id(11), personId: id(12), organisationId: id(13), urn: '104705' };
export const ben: PresentParticipant = { enrolmentId: id(21), personId: id(22), organisationId: id(13), urn: '104705' };

export const template: SurveyTemplate = {
  code: 'after-a-session',
  title: 'Your view of the day',
  introduction: 'Four questions, about two minutes. Your answers change what we do next.',
  questions: [
    {
      code: 'recommend',
      kind: 'nps',
      required: true,
      text: 'How likely are you to recommend this day to a colleague?',
    },
    {
      code: 'practice',
      kind: 'likert',
      required: true,
      text: 'I have changed something in my practice that will last.',
      points: ['Strongly disagree', 'Disagree', 'Neither agree nor disagree', 'Agree', 'Strongly agree'],
    },
    {
      code: 'pace',
      kind: 'single',
      required: false,
      text: 'How was the pace?',
      points: ['Too slow', 'About right', 'Too fast'],
    },
    { code: 'next', kind: 'text', required: false, text: 'What should we change?' },
  ],
};

export const rule: SurveyRule = { afterItem: 'first-day', template: template.code, openDays: 14 };

export const definition: StrandDefinition = {
  title: 'Future Heads',
  summary: 'For those who will lead a school.',
  unit: 'person',
  audience: { roles: [], phases: [] },
  selection: 'first-come',
  places: { perCohort: 30, offerWorkingDays: 3 },
  plan: [{ code: 'first-day', title: 'Leading change', mode: 'in-person', minutes: 360, required: true, week: 0 }],
  templates: [template],
  surveys: [rule],
  completion: { minimumDose: 0.8, allRequiredItems: true },
  measures: [
    { code: 'recommend', question: 'recommend', favourable: [9, 10] },
    { code: 'practice-change', question: 'practice', favourable: [4, 5] },
  ],
};

export const taught: Taught = { strand: 'future-heads', strandVersion: 1, partnershipId };
export const register: RegisterHandedIn = {
  sessionId,
  cohortId,
  item: 'first-day',
  present: [ada, ben],
  on: '2023-09-14',
};

export const campaignId = campaignIdOf(sessionId, template.code);
export const asked: Asked = {
  ...taught,
  cohortId,
  sessionId,
  item: 'first-day',
  heldOn: '2023-09-14',
  template: template.code,
  opensOn: '2023-09-15',
  closesOn: '2023-09-29',
};

export const invitationId = invitationIdOf(campaignId, ada.personId);
export const invitee = inviteeOf(ada, { ...taught, campaignId }, 'the hash of a token');

export const link: Link = {
  invitationId,
  invited: { status: 'invited', ...invitee },
  campaign: { status: 'open', invitees: [ada, ben], ...asked },
  survey: { template, measures: definition.measures, itemTitle: 'Leading change' },
};

export const answered: Answered = {
  invitationId,
  campaignId,
  cohortId,
  strand: 'future-heads',
  partnershipId,
  enrolmentId: ada.enrolmentId,
  personId: ada.personId,
  organisationId: ada.organisationId,
  points: { recommend: 9, practice: 4 },
  measured: [
    { question: 'recommend', measure: 'recommend', value: 9 },
    { question: 'practice', measure: 'practice-change', value: 4 },
  ],
  written: ['next'],
  keepWordsUntil: '2026-09-19',
  fingerprint: 'these',
  on: '2023-09-20',
};
