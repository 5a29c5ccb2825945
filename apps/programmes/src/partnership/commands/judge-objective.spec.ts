import { specFor, type Given } from '#domain';
import { evolve, noPartnership, type PartnershipEvent } from '../partnership.js';
import { activated, closed, drafted, extended, partnershipId } from '../past.js';
import { judgeObjective, type JudgeObjective } from './judge-objective.js';

const given = specFor({ decide: judgeObjective, evolve, initial: noPartnership, given: { today: '2025-02-10' } });
const met: JudgeObjective = { partnershipId, objective: 'curriculum', judgement: 'met', on: '2025-02-06' };
const judgedMet: PartnershipEvent = {
  type: 'ObjectiveJudged',
  objective: 'curriculum',
  judgement: 'met',
  on: '2025-02-06',
};
const judgedPartlyMet: PartnershipEvent = { ...judgedMet, judgement: 'partly-met', on: '2024-07-10' };

describe('judging an objective', () => {
  it('says what was judged and when', () => {
    expect(given(drafted, activated).when(met)).toEqual([judgedMet]);
  });
  it('is of today unless a day is given', () => {
    expect(given(drafted, activated).when({ partnershipId, objective: 'curriculum', judgement: 'met' })).toEqual([
      { ...judgedMet, on: '2025-02-10' },
    ]);
  });
  it.each([
    ['another judgement came before', [drafted, activated, judgedPartlyMet]],
    ['another judgement came on the same day', [drafted, activated, { ...judgedPartlyMet, on: '2025-02-06' }]],
    ['another objective was judged the same', [drafted, activated, { ...judgedMet, objective: 'leadership' }]],
    ['the partnership was extended', [drafted, activated, extended]],
    ['the partnership has closed', [drafted, activated, closed]],
  ])('is possible when %s', (_, past) => {
    expect(given(...past).when(met)).toEqual([judgedMet]);
  });
  it('keeps the evidence beside the event, which does not carry it', () => {
    const today: Given = { id: partnershipId, now: '2025-02-10T10:00:00Z', today: '2025-02-10', who: 'a lead' };
    const partnership = [drafted, activated].reduce(evolve, noPartnership);
    expect(judgeObjective({ ...met, evidence: 'All reviews agree.' }, partnership, today)).toEqual({
      events: [judgedMet],
      details: { 'evidence curriculum met 2025-02-06': 'All reviews agree.' },
    });
    expect(judgeObjective(met, partnership, today)).toEqual([judgedMet]);
  });
  it.each<[string, PartnershipEvent[], Partial<JudgeObjective>, string]>([
    ['an unknown partnership', [], {}, 'partnership.unknown'],
    ['a draft', [drafted], {}, 'partnership.not-activated'],
    ['an objective it does not have', [drafted, activated], { objective: 'sport' }, 'partnership.objective-unknown'],
    ['a day to come', [drafted, activated], { on: '2025-02-11' }, 'partnership.judged-in-the-future'],
    ['the same judgement again', [drafted, activated, judgedMet], {}, 'partnership.nothing-changed'],
    [
      'a day before the last judgement',
      [drafted, activated, judgedPartlyMet],
      { on: '2024-07-09' },
      'partnership.judged-later-already',
    ],
  ])('refuses %s', (_, past, change, code) => {
    expect(given(...past).when({ ...met, ...change })).toBe(code);
  });
});
