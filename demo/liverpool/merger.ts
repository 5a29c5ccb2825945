import { addDays } from '#domain';
import type { CohortPlan, Merging } from './cohorts.js';
import { answerOffers } from './offers.js';
import { playedOf, type Story } from './story.js';

/** A small cohort goes on with a larger one of its strand, once there are places for both and for whoever still waits. */
export const planMerger = (story: Story, plan: CohortPlan, merging: Merging): void => {
  const { agenda, stage } = story;
  const lead = stage.as('programme-lead');
  agenda.add(merging.on, `${plan.key}: taught together with ${merging.into.key}`, async () => {
    const [cohortId, into] = [playedOf(story, plan).cohortId, playedOf(story, merging.into).cohortId];
    const { capacity } = merging;
    await lead.post('programmes', '/cohorts/capacities', `room for ${plan.key}`, { cohortId: into, capacity });
    await stage.settled();
    await lead.post('programmes', '/cohorts/mergers', `merge ${plan.key}`, { cohortId, into });
    await stage.settled();
  });
  agenda.add(addDays(merging.on, 1), `${merging.into.key}: who still waited has a place`, () =>
    answerOffers(story, merging.into, () => true),
  );
};
