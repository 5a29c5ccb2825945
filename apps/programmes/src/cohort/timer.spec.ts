import { specFor } from '#domain';
import { evolve, noCohort, type CohortEvent } from './cohort.js';
import { cancelled, finished, opened, planned, started } from './past.js';
import { due, startOrFinish } from './timer.js';

const given = specFor({ decide: startOrFinish, evolve, initial: noCohort });
const dueAfter = (...past: CohortEvent[]) => due(past.reduce(evolve, noCohort));

describe('a cohort’s own days', () => {
  it('starts it when its first day begins in London', () => {
    expect(dueAfter(planned, opened)).toBe('2025-03-03T00:00:00.000Z');
    expect(given(planned, opened).when({}, { today: '2025-03-05' })).toEqual([started]);
  });
  it('finishes it when its last day is over in London, where it is summer', () => {
    expect(dueAfter(planned, opened, started)).toBe('2025-07-18T23:00:00.000Z');
    expect(given(planned, opened, started).when({}, { today: '2025-09-01' })).toEqual([finished]);
  });
  it('starts one that opened late on the day it opened', () => {
    const late = { ...opened, on: '2025-03-10' };
    expect(given(planned, late).when({})).toEqual([{ ...started, on: '2025-03-10' }]);
  });
  it.each<[string, CohortEvent[]]>([
    ['planned', [planned]],
    ['finished', [planned, opened, started, finished]],
    ['cancelled', [planned, opened, cancelled]],
  ])('leaves a %s one alone', (_, past) => {
    expect(dueAfter(...past)).toBeUndefined();
    expect(given(...past).when({})).toEqual([]);
  });
});
