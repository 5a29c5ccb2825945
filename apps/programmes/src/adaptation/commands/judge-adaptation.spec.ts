import { specFor } from '#domain';
import { evolve, noAdaptation } from '../adaptation.js';
import { adaptationId, changed, decided, heard, judged, told } from '../past.js';
import { judgeAdaptation, type JudgeAdaptation } from './judge-adaptation.js';

const given = specFor({ decide: judgeAdaptation, evolve, initial: noAdaptation, given: { today: '2025-07-18' } });
const command: JudgeAdaptation = { adaptationId, judgement: 'helped' };

describe('judging an adaptation', () => {
  it('says whether the change helped', () => {
    expect(given(heard, decided, changed, told).when(command)).toEqual([judged]);
    const campaignIds = ['3c1b7c7e-6a52-4a5d-9d2c-1f3e5a7b9c0d'];
    expect(given(heard, decided, changed, told).when({ ...command, campaignIds })).toEqual([
      { ...judged, campaignIds },
    ]);
  });
  it('may have been judged before, but not before they were told', () => {
    const past = [heard, decided, changed, told];
    expect(given(...past).when({ ...command, on: '2025-03-03' })).toEqual([{ ...judged, on: '2025-03-03' }]);
    expect(given(...past).when({ ...command, on: '2025-03-02' })).toBe('adaptation.out-of-order');
    expect(given(...past).when({ ...command, on: '2025-07-19' })).toBe('adaptation.in-the-future');
  });
  it.each([
    ['an unknown one', [], 'adaptation.unknown'],
    ['one not decided', [heard], 'adaptation.not-changed'],
    ['one not done yet', [heard, decided], 'adaptation.not-changed'],
    ['one nobody was told of', [heard, decided, changed], 'adaptation.not-told'],
    ['one judged', [heard, decided, changed, told, judged], 'adaptation.already-judged'],
  ])('refuses %s', (_, past, code) => {
    expect(given(...past).when(command)).toBe(code);
  });
});
