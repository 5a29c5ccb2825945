import { claimsOf, evolve, noCohort, scopeOf, type CohortEvent } from './cohort.js';
import { cancelled, cohortId, dropped, finished, opened, partnershipId, plan, planned, started } from './past.js';

const after = (...past: CohortEvent[]) => past.reduce(evolve, noCohort);

describe('a cohort', () => {
  it('concerns its partnership and strand', () => {
    expect(scopeOf(after(planned))).toEqual({ partnerships: [partnershipId], strands: ['instructional-coaching'] });
    expect(scopeOf(noCohort)).toEqual({});
  });
  it.each<[string, CohortEvent[]]>([
    ['planned', [planned]],
    ['open', [planned, opened]],
    ['running', [planned, opened, started]],
    ['finished', [planned, opened, started, finished]],
  ])('holds its name in the strand while it is %s', (status, past) => {
    expect(after(...past).status).toBe(status);
    expect(claimsOf(after(...past))).toMatchObject([{ key: 'cohort:instructional-coaching:coaching, spring 2025' }]);
  });
  it('gives its name back when it is cancelled', () => {
    expect(claimsOf(after(planned, opened, cancelled))).toEqual([]);
    expect(claimsOf(after(planned, dropped))).toEqual([]);
    expect(claimsOf(noCohort)).toEqual([]);
  });
  it('knows when it opened, started and finished', () => {
    expect(after(planned, opened, started, finished)).toEqual({
      status: 'finished',
      cohortId,
      partnershipId,
      strand: 'instructional-coaching',
      ...plan,
      strandVersion: 1,
      capacity: 40,
      perSchool: 2,
      openedOn: '2025-02-10',
      startedOn: '2025-03-03',
      finishedOn: '2025-07-18',
    });
  });
  it('has no limit for a school any more once it was changed to have none', () => {
    expect(after(planned, opened, { type: 'CapacityChanged', capacity: 60 })).not.toHaveProperty('perSchool');
  });
});
