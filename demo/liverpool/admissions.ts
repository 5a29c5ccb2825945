import { addDays } from '#domain';
import { forEach } from './api.js';
import type { Person } from './cast.js';
import type { Applicant, CohortPlan } from './cohorts.js';
import { scheduleCohort } from './delivery.js';
import { planMerger } from './merger.js';
import { answerOffers, enter } from './offers.js';
import { chooseBest, nameOf } from './selection.js';
import { playedOf, presentSchool, type Story } from './story.js';
import { definitions } from './strands/index.js';

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
  agenda.add(plan.window.from, `${title(plan)}: applications open`, async () => {
    await openCohort(story, plan);
    await submitAll(story, plan);
  });
  agenda.add(addDays(plan.window.from, 3), `${title(plan)}: places are given`, () => decide(story, plan));
  // Those who had waited are offered what others let expire.
  agenda.add(addDays(plan.window.from, 28), `${title(plan)}: late answers`, () =>
    answerOffers(story, plan, () => true),
  );
  agenda.add(addDays(plan.runs.from, -5), `${title(plan)}: scheduled`, () => scheduleCohort(story, plan));
  if (plan.merging) planMerger(story, plan, plan.merging);
};

const title = ({ strand, name }: CohortPlan): string => `${definitions[strand]!.title} ${name}`;

export const openCohort = async (
  { stage, cohorts }: Story,
  { key, strand, name, window, runs, capacity }: CohortPlan,
): Promise<void> => {
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
  cohorts.set(key, { cohortId, applications: new Map() });
};

/** One after the other, first those who apply together: who comes first is offered a place first. */
export const submitAll = async (story: Story, plan: CohortPlan): Promise<void> => {
  const { stage, people } = story;
  const { cohortId, applications } = playedOf(story, plan);
  const officer = stage.as('operations-officer');
  const { key, applicants, together = [], answers } = plan;
  if (together.length > 0) {
    const group = { cohortId, members: together.map((one) => applying(story, one)) };
    const { id: groupId } = await officer.post('enrolment', '/applications/groups', `apply together ${key}`, group);
    for (const member of await officer.all('enrolment', `/applications?groupId=${groupId}`)) {
      const isThey = (one: Applicant): boolean =>
        'person' in one && 'personId' in member && people.idOf(one.person) === member.personId;
      applications.set(member.id, together.find(isThey)!);
    }
  }
  for (const applicant of applicants.filter((one) => !together.includes(one))) {
    const body = { cohortId, ...applying(story, applicant), ...(answers && { answers }) };
    const { id } = await officer.post('enrolment', '/applications', `apply ${key} ${nameOf(applicant)}`, body);
    applications.set(id, applicant);
  }
};

/** Who applies, from the school as it is today. */
const applying = (story: Story, applicant: Applicant) => {
  const school = 'person' in applicant ? applicant.person.school : applicant.whole.school;
  const who = 'person' in applicant ? { personId: story.people.idOf(applicant.person) } : {};
  return { ...who, organisationId: presentSchool(story, school).organisationId };
};

/** Where an officer chooses, the others are rejected; where it is first come, one declines and one never answers. */
const decide = async (story: Story, plan: CohortPlan): Promise<void> => {
  const { selection, choosing } = definitions[plan.strand]!;
  if (selection === 'first-come') {
    const [, declines, silent] = plan.applicants;
    const hasWaiting = plan.applicants.length > plan.capacity;
    await answerOffers(story, plan, (applicant) => {
      if (!hasWaiting) return true;
      return applicant === silent ? undefined : applicant !== declines;
    });
    return;
  }
  const { applications } = playedOf(story, plan);
  const chosen = choosing ? await chooseBest(story, plan, applications) : plan.applicants.slice(0, plan.capacity + 2);
  const idOf = new Map([...applications].map(([id, applicant]) => [applicant, id]));
  const officer = story.stage.as('operations-officer');
  for (const applicant of chosen) {
    const key = `accept ${plan.key} ${nameOf(applicant)}`;
    const acceptance = { applicationId: idOf.get(applicant)! };
    const { happened } = await officer.post('enrolment', '/applications/acceptances', key, acceptance);
    if (happened.includes('PlaceTaken')) enter(story, plan, applicant);
  }
  for (const applicant of plan.applicants.filter((one) => !chosen.includes(one))) {
    const rejection = { applicationId: idOf.get(applicant)!, reason: 'criteria-not-met' } as const;
    await officer.post('enrolment', '/applications/rejections', `reject ${plan.key} ${nameOf(applicant)}`, rejection);
    story.ledger.rejected += 1;
  }
};
