import { specFor } from '#domain';
import { evolve, noAdaptation } from '../adaptation.js';
import { adaptationId, carriedOut, decided, heard, judged } from '../past.js';
import { judgeAdaptation, type JudgeAdaptation } from './judge-adaptation.js';

const given = specFor({ decide: judgeAdaptation, evolve, initial: noAdaptation, given: { today: '2025-07-18' } });
const command: JudgeAdaptation = { adaptationId, judgement: 'helped' };

describe('judging an adaptation', () => {
  it('says whether the change helped', () => {
    expect(given(heard, decided, carriedOut).when(command)).toEqual([judged]);
  });
  it('may have been judged before, but not before it was carried out', () => {
    const past = [heard, decided, carriedOut];
    expect(given(...past).when({ ...command, on: '2025-03-03' })).toEqual([{ ...judged, on: '2025-03-03' }]);
    expect(given(...past).when({ ...command, on: '2025-03-02' })).toBe('adaptation.out-of-order');
    expect(given(...past).when({ ...command, on: '2025-07-19' })).toBe('adaptation.in-the-future');
  });
  it.each([
    ['an unknown one', [], 'adaptation.unknown'],
    ['one not decided', [heard], 'adaptation.not-carried-out'],
    ['one not carried out', [heard, decided], 'adaptation.not-carried-out'],
    ['one judged', [heard, decided, carriedOut, judged], 'adaptation.already-judged'],
  ])('refuses %s', (_, past, code) => {
    expect(given(...past).when(command)).toBe(code);
  });
});
