import { activated, closed, drafted, extended, partnershipId, terms } from './past.js';
import { evolve, noPartnership, scopeOf } from './partnership.js';

describe('a partnership', () => {
  it('concerns itself', () => {
    expect(scopeOf(evolve(noPartnership, drafted))).toEqual({ partnerships: [partnershipId] });
    expect(scopeOf(noPartnership)).toEqual({});
  });
  it('keeps its terms and judgements to its end', () => {
    const judged = { type: 'ObjectiveJudged', objective: 'curriculum', judgement: 'met', on: '2025-02-06' } as const;
    const { type: _, ...verdict } = judged;
    expect([drafted, activated, judged, extended, closed].reduce(evolve, noPartnership)).toEqual({
      status: 'closed',
      partnershipId,
      ...terms,
      period: { from: '2023-09-01', until: '2027-08-31' },
      activatedOn: '2023-09-01',
      verdicts: [verdict],
      closedOn: '2026-08-31',
    });
  });
});
