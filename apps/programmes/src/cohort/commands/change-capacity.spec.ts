import { specFor } from '#domain';
import { evolve, noCohort, type CohortEvent } from '../cohort.js';
import { cancelled, cohortId, finished, opened, planned, started } from '../past.js';
import { changeCapacity } from './change-capacity.js';

const given = specFor({ decide: changeCapacity, evolve, initial: noCohort });
const changed = (capacity: number, perSchool?: number): CohortEvent => ({
  type: 'CapacityChanged',
  capacity,
  ...(perSchool !== undefined && { perSchool }),
});

describe('changing the capacity of a cohort', () => {
  it('gives more or fewer places, and keeps the limit for a school', () => {
    expect(given(planned, opened).when({ cohortId, capacity: 60 })).toEqual([changed(60, 2)]);
    expect(given(planned, opened, started).when({ cohortId, capacity: 30 })).toEqual([changed(30, 2)]);
  });
  it('changes the limit for a school', () => {
    expect(given(planned, opened).when({ cohortId, capacity: 40, perSchool: 3 })).toEqual([changed(40, 3)]);
    expect(given(planned, opened, changed(40, 3)).when({ cohortId, capacity: 41 })).toEqual([changed(41, 3)]);
  });
  it('never keeps a limit above the places', () => {
    expect(given(planned, opened).when({ cohortId, capacity: 1 })).toEqual([changed(1, 1)]);
  });
  it('does not invent a limit', () => {
    expect(given(planned, opened, changed(40)).when({ cohortId, capacity: 41 })).toEqual([changed(41)]);
  });
  it('refuses more for a school than there are places', () => {
    expect(given(planned, opened).when({ cohortId, capacity: 8, perSchool: 9 })).toBe(
      'cohort.per-school-above-capacity',
    );
  });
  it.each([
    ['an unknown one', [], 'cohort.unknown'],
    ['a planned one', [planned], 'cohort.not-opened'],
    ['a finished one', [planned, opened, started, finished], 'cohort.already-finished'],
    ['a cancelled one', [planned, opened, cancelled], 'cohort.already-cancelled'],
  ])('refuses %s', (_, past, code) => {
    expect(given(...past).when({ cohortId, capacity: 60 })).toBe(code);
  });
  it('refuses what is so already', () => {
    expect(given(planned, opened).when({ cohortId, capacity: 40 })).toBe('cohort.nothing-changed');
    expect(given(planned, opened).when({ cohortId, capacity: 40, perSchool: 2 })).toBe('cohort.nothing-changed');
  });
});
