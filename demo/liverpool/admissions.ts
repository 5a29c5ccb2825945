import { forEach, Refused } from './api.js';
import type { Person } from './cast.js';
import type { Applicant, CohortPlan } from './cohorts.js';
import { scheduleCohort } from './delivery.js';
import { addDays } from '#domain';
import { definitions } from './strands/index.js';
import type { Story } from './story.js';

const organisationOf = (applicant: Applicant): string =>
  'person' in applicant ? applicant.person.school.organisationId : applicant.whole.school.organisationId;

const nameOf = (applicant: Applicant): string =>
  'person' in applicant ? applicant.person.key : `school ${applicant.whole.school.urn}`;

/** Everyone who will appear gets a record, with the post they hold. */
export const registerPeople = async ({ stage, partnershipId, people }: Story, everyone: Person[]): Promise<void> => {
  await forEach(everyone, async (person) => {
    const { name, email, role, school, key } = person;
    const post = { organisationId: school.organisationId, role, from: '2022-09-01' };
    const { id } = await stage
      .as('operations-officer')
      .post('enrolment', '/people', `register ${key}`, { partnershipId, name, email, post });
    people.know(person, id);
  });
};

/** Opens a cohort and plays its applications: more want a place than there are, some decline, some never answer. */
export const planAdmissions = (story: Story, plan: CohortPlan): void => {
  const { agenda } = story;
  const applications = new Map<string, Applicant>();
  let cohortId = '';
  agenda.add(plan.window.from, `${title(plan)}: applications open`, async () => {
    cohortId = await openCohort(story, plan);
    await submitAll(story, plan, cohortId, applications);
  });
  agenda.add(addDays(plan.window.from, 3), `${title(plan)}: places are given`, () =>
    decide(story, plan, cohortId, applications),
  );
  // Those who had waited are offered what others let expire.
  agenda.add(addDays(plan.window.from, 28), `${title(plan)}: late answers`, () =>
    answerOffers(story, plan, cohortId, applications, () => true),
  );
  agenda.add(addDays(plan.runs.from, -5), `${title(plan)}: scheduled`, () =>
    scheduleCohort(story, plan, cohortId, applications),
  );
};

const title = ({ strand, name }: CohortPlan): string => `${definitions[strand]!.title} ${name}`;

const openCohort = async (
  { stage }: Story,
  { key, strand, name, window, runs, capacity }: CohortPlan,
): Promise<string> => {
  const lead = stage.as('programme-lead');
  const { id: cohortId } = await lead.post('programmes', '/cohorts', `plan ${key}`, {
    strand,
    name,
    window,
    runs,
    capacity,
  });
  await lead.post('programmes', '/cohorts/openings', `open ${key}`, { cohortId });
  await stage.settled();
  return cohortId;
};

const submitAll = async (
  { stage, people }: Story,
  plan: CohortPlan,
  cohortId: string,
  applications: Map<string, Applicant>,
): Promise<void> => {
  // One after the other: who comes first is offered a place first.
  for (const applicant of plan.applicants) {
    const who = 'person' in applicant ? { personId: people.idOf(applicant.person) } : {};
    const body = { cohortId, ...who, organisationId: organisationOf(applicant) };
    const { id } = await stage
      .as('operations-officer')
      .post('enrolment', '/applications', `apply ${plan.key} ${nameOf(applicant)}`, body);
    applications.set(id, applicant);
  }
};

/** Where an officer chooses, the last to apply are rejected; where it is first come, one declines and one never answers. */
const decide = async (
  story: Story,
  plan: CohortPlan,
  cohortId: string,
  applications: Map<string, Applicant>,
): Promise<void> => {
  const officer = story.stage.as('operations-officer');
  if (definitions[plan.strand]!.selection === 'first-come') {
    const declines = plan.applicants[1] && nameOf(plan.applicants[1]);
    const silent = plan.applicants[2] && nameOf(plan.applicants[2]);
    const hasWaiting = plan.applicants.length > plan.capacity;
    await answerOffers(story, plan, cohortId, applications, (applicant) => {
      if (!hasWaiting) return true;
      if (nameOf(applicant) === silent) return undefined;
      return nameOf(applicant) !== declines;
    });
    return;
  }
  const chosen = plan.applicants.slice(0, plan.capacity + 2);
  for (const [applicationId, applicant] of applications) {
    if (!chosen.includes(applicant)) {
      const rejection = { applicationId, reason: 'criteria-not-met' };
      await officer.post('enrolment', '/applications/rejections', `reject ${plan.key} ${nameOf(applicant)}`, rejection);
      continue;
    }
    const { happened } = await officer.post(
      'enrolment',
      '/applications/acceptances',
      `accept ${plan.key} ${nameOf(applicant)}`,
      { applicationId },
    );
    if (happened.includes('PlaceTaken')) enter(story, plan, applicationId, applicant);
  }
};

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
const answerOffers = async (
  story: Story,
  plan: CohortPlan,
  cohortId: string,
  applications: Map<string, Applicant>,
  answer: (applicant: Applicant) => boolean | undefined,
): Promise<void> => {
  const officer = story.stage.as('operations-officer');
  for (const [applicationId, applicant] of applications) {
    const accept = answer(applicant);
    if (accept === undefined) continue;
    const key = `answer ${plan.key} ${nameOf(applicant)} ${accept}`;
    try {
      const body = { applicationId, accept, saidBy: 'The applicant, by e-mail' };
      const { happened } = await officer.post('enrolment', '/applications/offer-answers', key, body);
      if (happened.includes('PlaceTaken')) enter(story, plan, applicationId, applicant);
    } catch (error) {
      if (!(error instanceof Refused) || !nothingToAnswer.includes(error.code)) throw error;
    }
  }
};

const enter = ({ ledger }: Story, { strand }: CohortPlan, applicationId: string, applicant: Applicant): void => {
  if ('person' in applicant) {
    const { key, school } = applicant.person;
    ledger.enrolments.set(applicationId, { strand, unit: 'person', people: [key], urn: school.urn });
  } else ledger.enrolments.set(applicationId, { strand, unit: 'school', people: [], urn: applicant.whole.school.urn });
};
