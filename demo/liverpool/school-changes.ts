import { extractOf, importRegister, listed, openAfter, succeededIn } from './register.js';
import type { Story } from './story.js';

/** In the autumn of each year, while cohorts are taught, the register is loaded again. */
export const updates = ['2023-10-02', '2024-10-07', '2025-10-06'] as const;

/** Schools close and others carry on for them: whoever takes part goes with them, and the partnership is for those. */
export const followTheRegister = (story: Story): void => {
  for (const day of updates)
    story.agenda.add(day, 'The register is loaded again, and schools go on as others', () => update(story, day));
};

const update = async (story: Story, day: string): Promise<void> => {
  const { stage, ledger, partnershipId } = story;
  const before = story.schools.map(({ urn }) => urn);
  const extract = await extractOf(day);
  await importRegister(stage, day, extract);
  for (const [urn, by] of succeededIn(extract, before)) ledger.succeeded.set(urn, by);
  ledger.joinSchools(day);
  const now = openAfter(before, extract);
  story.schools = await listed(stage, now);
  const [add, remove] = [missingFrom(before, now), missingFrom(now, before)];
  if (add.length + remove.length === 0) return;
  const correction = { partnershipId, add, remove };
  await stage
    .as('programme-lead')
    .post('programmes', '/partnerships/coverage-corrections', `coverage ${day}`, correction);
  await stage.settled();
};

const missingFrom = (here: readonly string[], there: readonly string[]): string[] =>
  there.filter((one) => !here.includes(one)).toSorted();
