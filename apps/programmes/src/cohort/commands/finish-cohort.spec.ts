import { specFor } from '#domain';
import { evolve, noCohort } from '../cohort.js';
import { cancelled, cohortId, finished, opened, planned, started } from '../past.js';
import { finishCohort } from './finish-cohort.js';

const given = specFor({ decide: finishCohort, evolve, initial: noCohort, given: { today: '2025-07-11' } });

describe('finishing a cohort', () => {
  it('finishes today, before the planned day too', () => {
    expect(given(planned, opened, started).when({ cohortId })).toEqual([{ ...finished, on: '2025-07-11' }]);
  });
  it.each([
    ['an unknown one', [], 'cohort.unknown'],
    ['a planned one', [planned], 'cohort.not-opened'],
    ['one that has not started', [planned, opened], 'cohort.not-started'],
    ['a finished one', [planned, opened, started, finished], 'cohort.already-finished'],
    ['a cancelled one', [planned, opened, cancelled], 'cohort.already-cancelled'],
  ])('refuses %s', (_, past, code) => {
    expect(given(...past).when({ cohortId })).toBe(code);
  });
});
