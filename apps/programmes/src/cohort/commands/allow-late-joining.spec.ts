import { specFor } from '#domain';
import { evolve, noCohort, type CohortEvent } from '../cohort.js';
import { cancelled, cohortId, finished, lateJoining, merged, opened, planned, started } from '../past.js';
import { allowLateJoining } from './allow-late-joining.js';

const given = specFor({ decide: allowLateJoining, evolve, initial: noCohort, given: { today: '2025-04-01' } });
const command = { cohortId, until: '2025-05-02', reason: 'places-left' } as const;

describe('allowing late joining', () => {
  it('takes applications longer, with the reason', () => {
    expect(given(planned, opened, started).when(command)).toEqual([lateJoining]);
    expect([planned, opened, started, lateJoining].reduce(evolve, noCohort)).toMatchObject({
      window: { from: '2025-02-10', until: '2025-05-02' },
      lateJoining: 'places-left',
    });
  });
  it('is possible until the last day it runs, and more than once', () => {
    const last = { ...command, until: '2025-07-18' };
    expect(given(planned, opened, started, lateJoining).when(last)).toHaveLength(1);
    expect(given(planned, opened, started).when({ ...last, until: '2025-07-19' })).toBe('cohort.window-too-late');
  });
  it('is possible for today alone', () => {
    expect(given(planned, opened, started).when({ ...command, until: '2025-04-01' })).toHaveLength(1);
  });
  it('refuses a day that makes nothing longer, or has passed', () => {
    expect(given(planned, opened, started).when({ ...command, until: '2025-03-14' })).toBe('cohort.not-longer');
    expect(given(planned, opened, started).when({ ...command, until: '2025-03-31' })).toBe('cohort.in-the-past');
  });
  it.each<[string, CohortEvent[], string]>([
    ['an unknown one', [], 'cohort.unknown'],
    ['a planned one, whose window can be planned', [planned], 'cohort.not-opened'],
    ['a finished one', [planned, opened, started, finished], 'cohort.already-finished'],
    ['a cancelled one', [planned, opened, cancelled], 'cohort.already-cancelled'],
    ['a merged one', [planned, opened, merged], 'cohort.already-merged'],
  ])('refuses %s', (_, past, code) => {
    expect(given(...past).when(command)).toBe(code);
  });
});
