import { specFor } from '#domain';
import { evolve, noCohort } from '../cohort.js';
import { cancelled, cohortId, finished, opened, planned, started } from '../past.js';
import { startCohort } from './start-cohort.js';

const given = specFor({ decide: startCohort, evolve, initial: noCohort, given: { today: '2025-02-24' } });

describe('starting a cohort', () => {
  it('starts today, before the planned day too', () => {
    expect(given(planned, opened).when({ cohortId })).toEqual([{ ...started, on: '2025-02-24' }]);
  });
  it.each([
    ['an unknown one', [], 'cohort.unknown'],
    ['a planned one', [planned], 'cohort.not-opened'],
    ['a running one', [planned, opened, started], 'cohort.already-started'],
    ['a finished one', [planned, opened, started, finished], 'cohort.already-finished'],
    ['a cancelled one', [planned, opened, cancelled], 'cohort.already-cancelled'],
  ])('refuses %s', (_, past, code) => {
    expect(given(...past).when({ cohortId })).toBe(code);
  });
});
