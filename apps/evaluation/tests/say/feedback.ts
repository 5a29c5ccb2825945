import * as contracts from '#contracts';
import { told, type Told } from '../told.js';
import type { In } from './enrolment.js';
import { id } from './ids.js';

/** A survey that invited so many, as two events of its campaign. */
export const invited = (campaign: number, people: number, { of, cohort = 1 }: In): Told[] => {
  const ids = { campaignId: id('campaign', campaign), cohortId: id('cohort', cohort) };
  const opened = { ...ids, template: 'after', opensOn: '2023-10-05', closesOn: '2023-10-26' };
  return [
    told(contracts.CampaignOpened, ids.campaignId, opened, { strand: of }),
    told(contracts.InvitationsIssued, ids.campaignId, { ...ids, invited: people }, { strand: of }),
  ];
};

type Answer = {
  response: number;
  campaign?: number;
  person: number;
  recommend?: number;
  practice?: number;
  on?: string;
  time?: string;
};

export const answered = (facts: Answer, { of, cohort = 1 }: In): Told => {
  const { response, campaign = 1, person, recommend, practice, on = '2023-10-06', time = `${on}T12:00:00Z` } = facts;
  return told(
    contracts.ResponseCompleted,
    id('response', response),
    {
      responseId: id('response', response),
      campaignId: id('campaign', campaign),
      cohortId: id('cohort', cohort),
      enrolmentId: id('enrolment', person),
      personId: id('person', person),
      organisationId: id('school', 1),
      answers: [
        ...(recommend === undefined
          ? []
          : [{ question: 'recommend', measure: 'recommend' as const, value: recommend }]),
        ...(practice === undefined
          ? []
          : [{ question: 'practice', measure: 'practice-change' as const, value: practice }]),
      ],
      on,
    },
    { strand: of, time },
  );
};
