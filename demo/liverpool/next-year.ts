import { openCohort, submitAll } from './admissions.js';
import type { Cast } from './cast.js';
import type { CohortPlan } from './cohorts.js';
import type { Story } from './story.js';

/** What is under way when the story ends, so that whoever looks has something to do: applications and offers. */
export const goOnForAYear = (story: Story): void => {
  const { agenda, stage, partnershipId, cast } = story;
  agenda.add('2026-07-20', 'The partnership is extended by a year', async () => {
    const extension = { partnershipId, until: '2027-08-31' };
    await stage.as('programme-lead').post('programmes', '/partnerships/extensions', 'extend partnership', extension);
    await stage.settled();
  });
  for (const plan of cohortsAhead(cast))
    agenda.add(plan.window.from, `${plan.key}: applications open`, async () => {
      await openCohort(story, plan);
      await submitAll(story, plan);
    });
};

const runs = { from: '2026-09-14', until: '2027-07-09' };

/** Two weeks before the end some apply where an officer chooses, and the form of the fellows waits; then offers are made. */
const cohortsAhead = ({ applicantsAhead }: Cast): CohortPlan[] => {
  const applicants = applicantsAhead.map((person) => ({ person }));
  const ofChoice = { name: '2026–27', runs, window: { from: '2026-08-17', until: '2026-09-11' } };
  const firstCome = { name: 'Autumn 2026', runs, window: { from: '2026-08-26', until: '2026-09-28' } };
  return [
    {
      ...ofChoice,
      key: 'future-heads 2026',
      strand: 'future-heads',
      capacity: 20,
      applicants: applicants.slice(0, 3),
    },
    {
      ...firstCome,
      key: 'instructional-coaching autumn-2026',
      strand: 'instructional-coaching',
      capacity: 2,
      applicants: applicants.slice(3),
    },
    {
      ...ofChoice,
      key: 'teacher-education-fellows 2026',
      strand: 'teacher-education-fellows',
      capacity: 8,
      applicants: [],
    },
  ];
};
