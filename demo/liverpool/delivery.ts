import { addDays } from '#domain';
import { changesIn } from './changes.js';
import type { CohortPlan } from './cohorts.js';
import type { AttendanceSent } from './ledger.js';
import { listStaff } from './staff-lists.js';
import { playedOf, type Story } from './story.js';
import { definitions } from './strands/index.js';
import { answerSurvey } from './survey.js';

type ListedSession = { id: string; item: string; startsAt: string; minutes: number; status: string };

/** Staff lists are written, the plan gets its dates, and each session has its register taken on its day. */
export const scheduleCohort = async (story: Story, plan: CohortPlan): Promise<void> => {
  const { stage, agenda } = story;
  const { cohortId } = playedOf(story, plan);
  const officer = stage.as('operations-officer');
  const all = await officer.all('enrolment', `/enrolments?cohortId=${cohortId}`);
  const enrolments = all.filter(({ applicationId }) => story.ledger.enrolments.has(applicationId)); // played again, others have come
  await listStaff(story, plan, enrolments);
  const proposal = await officer.get(
    'sessions',
    `/schedules/proposals?cohortId=${cohortId}&weekday=${weekdayOf(plan)}&time=15:45`,
  );
  const sessions = proposal.sessions.flatMap(({ item, startsAt }) =>
    startsAt === undefined ? [] : [{ item, startsAt }],
  );
  if (sessions.length > 0) await officer.post('sessions', '/schedules', `schedule ${plan.key}`, { cohortId, sessions });
  await stage.settled();
  const scheduled = await officer.all('sessions', `/sessions?cohortId=${cohortId}`);
  for (const session of scheduled) {
    const day = session.startsAt.slice(0, 10);
    if (plan.merging && plan.merging.on < day) continue; // they are at those of the cohort they go on with
    const what = `${definitions[plan.strand]!.title} ${plan.name}: ${session.item}`;
    agenda.add(day, what, () => takeRegister(story, plan, session));
    if (isSurveyed(plan.strand, session.item))
      agenda.add(addDays(day, 4), `${what}, answers`, () => answerSurvey(story, plan, session.id));
  }
  changesIn(story, plan, enrolments);
  agenda.add(addDays(plan.runs.until, 10), `${definitions[plan.strand]!.title} ${plan.name}: outcomes`, () =>
    decideOutcomes(story, plan, cohortId),
  );
};

/** The rule decides most; who has not met it when the cohort is over is put to a person. */
const decideOutcomes = async ({ stage }: Story, plan: CohortPlan, cohortId: string): Promise<void> => {
  const officer = stage.as('operations-officer');
  const enrolments = await officer.all('enrolment', `/enrolments?cohortId=${cohortId}`);
  const asked = enrolments.filter(
    ({ question, status }) => question === 'cohort-finished' && ['active', 'deferred'].includes(status),
  );
  for (const { id: enrolmentId } of asked) {
    const decision = { enrolmentId, completed: false, on: addDays(plan.runs.until, 10) };
    await officer.post('enrolment', '/enrolments/completion-decisions', `decide ${enrolmentId}`, decision);
  }
};

const weekdayOf = ({ strand }: CohortPlan): number => (Object.keys(definitions).indexOf(strand) % 5) + 1;

const isSurveyed = (strand: string, item: string): boolean =>
  definitions[strand]!.surveys.some(({ afterItem }) => afterItem === item);

const outcomes = [
  ['attended', 84],
  ['late', 3],
  ['partial', 3],
  ['absent', 7],
  ['excused', 3],
] as const;

const takeRegister = async (
  { stage, people, chance, ledger }: Story,
  plan: CohortPlan,
  session: ListedSession,
): Promise<void> => {
  const officer = stage.as('operations-officer');
  const sheet = await officer.get('sessions', `/registers/${session.id}`);
  const expected = sheet.register.length > 0 ? sheet.register : sheet.expected; // played again, it is handed in already
  const entries: AttendanceSent[] = expected
    .map(({ personId }) => ({ personId, person: people.of(personId).key }))
    .toSorted((one, other) => one.person.localeCompare(other.person))
    .map(({ person }) => {
      const outcome = chance.pick(outcomes);
      const attended = {
        attended: session.minutes,
        late: session.minutes,
        partial: Math.floor(session.minutes / 2),
        absent: 0,
        excused: 0,
      }[outcome];
      return {
        strand: plan.strand,
        sessionId: session.id,
        person,
        outcome,
        attended,
        planned: session.minutes,
        on: session.startsAt.slice(0, 10),
      };
    });
  await officer.post('sessions', '/registers', `register ${plan.key} ${session.item}`, {
    sessionId: session.id,
    entries: expected.map(({ personId }) => {
      const { outcome, attended } = entries.find(({ person }) => person === people.of(personId).key)!;
      return { personId, outcome, ...(outcome === 'partial' ? { minutes: attended } : {}) };
    }),
  });
  ledger.attendance.push(...entries);
};
