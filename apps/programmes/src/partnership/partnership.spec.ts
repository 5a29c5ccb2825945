import {
  activated,
  checkIn,
  checkInAgreed,
  checkInHeld,
  closed,
  drafted,
  extended,
  partnershipId,
  terms,
} from './past.js';
import { evolve, noPartnership, scopeOf } from './partnership.js';

describe('a partnership', () => {
  it('concerns itself', () => {
    expect(scopeOf(evolve(noPartnership, drafted))).toEqual({ partnerships: [partnershipId] });
    expect(scopeOf(noPartnership)).toEqual({});
  });
  it('keeps its terms, judgements and check-ins to its end', () => {
    const judged = { type: 'ObjectiveJudged', objective: 'curriculum', judgement: 'met', on: '2025-02-06' } as const;
    const { type: _, ...verdict } = judged;
    expect(
      [drafted, activated, judged, checkInAgreed, checkInHeld, extended, closed].reduce(evolve, noPartnership),
    ).toEqual({
      status: 'closed',
      partnershipId,
      ...terms,
      period: { from: '2023-09-01', until: '2027-08-31' },
      activatedOn: '2023-09-01',
      verdicts: [verdict],
      checkIns: [{ ...checkIn, agreedOn: '2023-10-02', heldOn: '2024-01-15' }],
      closedOn: '2026-08-31',
    });
  });
});
