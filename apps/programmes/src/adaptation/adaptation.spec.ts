import { evolve, noAdaptation, scopeOf, strandOf } from './adaptation.js';
import { adaptationId, changed, decided, heard, judged, partnershipId, told } from './past.js';

describe('an adaptation', () => {
  it('concerns its partnership', () => {
    expect(scopeOf(evolve(noAdaptation, heard))).toEqual({ partnerships: [partnershipId] });
    expect(scopeOf(noAdaptation)).toEqual({});
  });
  it('is about a strand once that was decided', () => {
    expect(strandOf([heard, decided].reduce(evolve, noAdaptation))).toBe('instructional-coaching');
    expect(strandOf(evolve(noAdaptation, heard))).toBeUndefined();
  });
  it('tells the whole story in the end', () => {
    expect([heard, decided, changed, told, judged].reduce(evolve, noAdaptation)).toEqual({
      status: 'judged',
      adaptationId,
      partnershipId,
      objective: 'curriculum',
      heard: heard.heard,
      heardOn: '2025-01-20',
      kind: 'strand-opened',
      strand: 'instructional-coaching',
      decided: decided.decided,
      decidedOn: '2025-02-10',
      told: ['schools', 'partners'],
      changedOn: '2025-02-24',
      toldOn: '2025-03-03',
      judgement: 'helped',
      judgedOn: '2025-07-18',
    });
  });
});
