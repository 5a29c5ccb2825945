import { specFor } from '#domain';
import { evolve, noCohort } from '../cohort.js';
import { cancelled, cohortId, dropped, finished, opened, plan, planned, started } from '../past.js';
import { replanCohort } from './replan-cohort.js';

const given = specFor({ decide: replanCohort, evolve, initial: noCohort });
const later = { cohortId, ...plan, runs: { from: '2025-04-28', until: '2025-07-18' } };
const { cohortId: _, ...laterPlan } = later;

describe('replanning a cohort', () => {
  it('replaces the plan', () => {
    expect(given(planned).when(later)).toEqual([{ type: 'CohortReplanned', ...laterPlan }]);
  });
  it('forgets the places of the plan before, unless they are said again', () => {
    const withPlaces = { ...planned, capacity: 8, perSchool: 1 };
    const replanned = { type: 'CohortReplanned' as const, ...laterPlan };
    expect([withPlaces, replanned].reduce(evolve, noCohort)).not.toHaveProperty('capacity');
  });
  it('checks the plan as the first one was', () => {
    const runs = { from: '2025-07-19', until: '2025-07-18' };
    expect(given(planned).when({ ...later, runs })).toBe('cohort.runs-reversed');
  });
  it.each([
    ['an unknown one', [], 'cohort.unknown'],
    ['an open one', [planned, opened], 'cohort.already-open'],
    ['a running one', [planned, opened, started], 'cohort.already-started'],
    ['a finished one', [planned, opened, started, finished], 'cohort.already-finished'],
    ['a cancelled one', [planned, opened, cancelled], 'cohort.already-cancelled'],
    ['a dropped one', [planned, dropped], 'cohort.already-cancelled'],
  ])('refuses %s', (__, past, code) => {
    expect(given(...past).when(later)).toBe(code);
  });
});
