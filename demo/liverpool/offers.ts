import { Refused } from './api.js';
import type { Applicant, CohortPlan } from './cohorts.js';
import { nameOf } from './selection.js';
import { playedOf, presentSchool, type Story } from './story.js';

/** Who waits has nothing to answer yet, who has answered has nothing more to say. */
const nothingToAnswer = [
  'application.not-offered',
  'application.already-accepted',
  'application.was-declined',
  'application.was-rejected',
  'application.offer-expired',
  'application.place-released',
];

/** `answer` undefined: no answer comes, the offer expires. */
export const answerOffers = async (
  story: Story,
  plan: CohortPlan,
  answer: (applicant: Applicant) => boolean | undefined,
): Promise<void> => {
  const officer = story.stage.as('operations-officer');
  for (const [applicationId, applicant] of playedOf(story, plan).applications) {
    const accept = answer(applicant);
    if (accept === undefined) continue;
    const key = `answer ${plan.key} ${nameOf(applicant)} ${accept}`;
    try {
      const body = { applicationId, accept, saidBy: 'The applicant, by e-mail' };
      const { happened } = await officer.post('enrolment', '/applications/offer-answers', key, body);
      if (happened.includes('PlaceTaken')) enter(story, plan, applicant);
    } catch (error) {
      if (!(error instanceof Refused) || !nothingToAnswer.includes(error.code)) throw error;
    }
  }
};

/** They take part; for those who applied together the answer of one is the answer of all. */
export const enter = (story: Story, plan: CohortPlan, applicant: Applicant): void => {
  const { strand, runs, together = [] } = plan;
  const party = together.includes(applicant) ? together : [applicant];
  for (const [applicationId, one] of playedOf(story, plan).applications) {
    if (!party.includes(one)) continue;
    const { urn } = presentSchool(story, 'person' in one ? one.person.school : one.whole.school);
    const who =
      'person' in one ? { unit: 'person' as const, people: [one.person.key] } : { unit: 'school' as const, people: [] };
    story.ledger.enrolments.set(applicationId, { strand, ...who, urn, until: runs.until });
  }
};
