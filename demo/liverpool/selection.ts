import type { Applicant, CohortPlan } from './cohorts.js';
import { Chance } from './chance.js';
import { patiently } from './patient.js';
import type { Stage } from './stage.js';
import { definitions } from './strands/index.js';
import type { Story } from './story.js';

/** Two of the panel read every form; those with the most points are shortlisted and their heads asked; the best first. */
export const chooseBest = async (
  { stage }: Story,
  plan: CohortPlan,
  applications: ReadonlyMap<string, Applicant>,
): Promise<Applicant[]> => {
  const scored: { applicationId: string; applicant: Applicant; total: number; who: string }[] = [];
  for (const [applicationId, applicant] of applications) {
    const who = `${plan.key} ${nameOf(applicant)}`;
    scored.push({ applicationId, applicant, who, total: await score(stage, plan, applicationId, who) });
  }
  const best = scored
    .toSorted((one, other) => other.total - one.total || one.who.localeCompare(other.who))
    .slice(0, plan.capacity + 2);
  for (const { applicationId, who } of best) {
    const shortlisting = { applicationId };
    await stage
      .as('operations-officer')
      .post('enrolment', '/applications/shortlistings', `shortlist ${who}`, shortlisting);
    await endorse(stage, applicationId, who);
  }
  return best.map(({ applicant }) => applicant);
};

export const nameOf = (applicant: Applicant): string =>
  'person' in applicant ? applicant.person.key : `school ${applicant.whole.school.urn}`;

const panel = ['panel-member', 'programme-lead'] as const;

const score = async (stage: Stage, plan: CohortPlan, applicationId: string, who: string): Promise<number> => {
  const { criteria = [] } = definitions[plan.strand]!.choosing ?? {};
  let total = 0;
  for (const member of panel) {
    const chance = Chance.of(`${member} ${who}`);
    const points = Object.fromEntries(criteria.map(({ code, upTo }) => [code, chance.between(1, upTo)]));
    await stage
      .as(member)
      .post('enrolment', '/applications/scores', `score ${who} ${member}`, { applicationId, points });
    total += criteria.reduce((sum, { code, weight = 1 }) => sum + weight * points[code]!, 0);
  }
  return total;
};

/** The head answers on the public page, as from the link in a mail; only the step is named, so that it can be repeated. */
const endorse = async (stage: Stage, applicationId: string, who: string): Promise<void> => {
  const asking = { applicationId, opens: 'endorsement' } as const;
  const { url } = await stage
    .as('operations-officer')
    .post('enrolment', '/applications/links', `ask the head ${who}`, asking);
  const door = await patiently(url, { redirect: 'manual' });
  const cookie = door.headers
    .getSetCookie()
    .map((one) => one.split(';')[0])
    .join('; ');
  const answer = { application: applicationId, endorsed: 'yes', saidBy: 'The headteacher', statement: '' };
  const answered = await patiently(new URL('/endorsement', url).href, {
    method: 'POST',
    redirect: 'manual',
    headers: { cookie, 'idempotency-key': `endorse/${applicationId}` },
    body: new URLSearchParams(answer),
  });
  if (answered.status !== 303) throw new Error(`The page of the endorsement said ${answered.status}`);
};
