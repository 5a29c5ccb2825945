import type { PostRole } from '#contracts';
import { addDays } from '#domain';
import type { CohortPlan } from './cohorts.js';
import { presentSchool, type Story } from './story.js';

export type ListedEnrolment = {
  id: string;
  applicationId: string;
  status: string;
  question?: string;
  personId?: string;
  organisationId: string;
};

type ListedPerson = { id: string; posts: { postId: string; role: string; organisationId: string; until?: string }[] };

/** What happens to people on the way: one pauses and comes back, one leaves, one moves to another school, some are promoted. */
export const changesIn = (story: Story, plan: CohortPlan, enrolments: ListedEnrolment[]): void => {
  const { agenda, stage, ledger, people } = story;
  const officer = stage.as('operations-officer');
  const own = enrolments
    .flatMap(({ id, personId }) => (personId === undefined ? [] : [{ id, person: people.of(personId) }]))
    .toSorted((one, other) => one.person.key.localeCompare(other.person.key));
  const [paused, left, moved, ...others] = own;
  if (!paused || !left || !moved || own.length < 5) return;
  const pause = addDays(plan.runs.from, 36);
  agenda.add(pause, `${plan.key}: one pauses`, async () => {
    const deferral = {
      enrolmentId: paused.id,
      on: pause,
      reason: 'parental-leave',
      expectedReturn: addDays(pause, 70),
    } as const;
    await officer.post('enrolment', '/enrolments/deferrals', `defer ${plan.key}`, deferral);
  });
  agenda.add(addDays(pause, 70), `${plan.key}: and is back`, async () => {
    await officer.post('enrolment', '/enrolments/resumptions', `resume ${plan.key}`, {
      enrolmentId: paused.id,
      on: addDays(pause, 70),
    });
  });
  const leaving = addDays(plan.runs.from, 30);
  agenda.add(leaving, `${plan.key}: one leaves`, async () => {
    const withdrawal = { enrolmentId: left.id, on: leaving, reason: 'workload' } as const;
    await officer.post('enrolment', '/enrolments/withdrawals', `withdraw ${plan.key}`, withdrawal);
    ledger.withdrawn.set(`${plan.strand} ${left.person.key}`, leaving);
  });
  const moving = addDays(plan.runs.from, 24);
  agenda.add(moving, `${plan.key}: one changes school`, async () => {
    const from = presentSchool(story, moved.person.school);
    const to = story.schools.find(({ urn, phase }) => urn !== from.urn && phase === from.phase);
    if (!to) return;
    const transfer = { enrolmentId: moved.id, toOrganisationId: to.organisationId, on: moving };
    await officer.post('enrolment', '/enrolments/transfers', `transfer ${plan.key}`, transfer);
    ledger.transfers.push({ strand: plan.strand, person: moved.person.key, urn: to.urn });
  });
  const promotion = addDays(plan.runs.until, 30);
  agenda.add(promotion, `${plan.key}: new posts`, async () => {
    for (const { person } of others.slice(0, Math.ceil(others.length / 6))) {
      const personId = people.idOf(person);
      const { posts } = await officer.get('enrolment', `/people/${personId}`);
      const isHeld = ({ role: held, until }: ListedPerson['posts'][number]) =>
        held === person.role && until === undefined;
      const post = posts.find(isHeld); // also when this is played again
      const role = steps[person.role];
      if (!post || role === undefined || ledger.progressed.has(person.key)) continue;
      const change = { personId, postId: post.postId, role, organisationId: post.organisationId, on: promotion };
      await officer.post('enrolment', '/people/post-changes', `promote ${plan.key} ${person.key}`, change);
      ledger.progressed.add(person.key);
    }
  });
};

const steps: Record<string, PostRole> = {
  teacher: 'middle-leader',
  'middle-leader': 'assistant-headteacher',
  'assistant-headteacher': 'deputy-headteacher',
  'deputy-headteacher': 'head-of-school',
};
