import { specFor } from '#domain';
import { evolve, noCohort } from '../cohort.js';
import { cancelled, cohortId, dropped, finished, opened, planned, started } from '../past.js';
import { cancelCohort } from './cancel-cohort.js';

const given = specFor({ decide: cancelCohort, evolve, initial: noCohort, given: { today: '2025-04-01' } });

describe('cancelling a cohort', () => {
  it.each([
    ['an open one', [planned, opened]],
    ['a running one', [planned, opened, started]],
  ])('cancels %s', (_, past) => {
    expect(given(...past).when({ cohortId })).toEqual([cancelled]);
  });
  it('drops a planned one, of which nobody has heard', () => {
    expect(given(planned).when({ cohortId })).toEqual([{ ...dropped, on: '2025-04-01' }]);
  });
  it.each([
    ['an unknown one', [], 'cohort.unknown'],
    ['a finished one', [planned, opened, started, finished], 'cohort.already-finished'],
    ['a cancelled one', [planned, opened, cancelled], 'cohort.already-cancelled'],
    ['a dropped one', [planned, dropped], 'cohort.already-cancelled'],
  ])('refuses %s', (_, past, code) => {
    expect(given(...past).when({ cohortId })).toBe(code);
  });
});
