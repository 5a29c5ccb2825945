import { specFor } from '#domain';
import { evolve, noAdaptation } from '../adaptation.js';
import { adaptationId, carriedOut, decided, heard, judged } from '../past.js';
import { carryOutAdaptation, type CarryOutAdaptation } from './carry-out-adaptation.js';

const given = specFor({ decide: carryOutAdaptation, evolve, initial: noAdaptation, given: { today: '2025-03-03' } });
const command: CarryOutAdaptation = { adaptationId, told: ['schools', 'partners'] };

describe('carrying out an adaptation', () => {
  it('says that it is done and who was told', () => {
    expect(given(heard, decided).when(command)).toEqual([carriedOut]);
  });
  it('may have been done before, but not before it was decided', () => {
    expect(given(heard, decided).when({ ...command, on: '2025-02-10' })).toEqual([{ ...carriedOut, on: '2025-02-10' }]);
    expect(given(heard, decided).when({ ...command, on: '2025-02-09' })).toBe('adaptation.out-of-order');
    expect(given(heard, decided).when({ ...command, on: '2025-03-04' })).toBe('adaptation.in-the-future');
  });
  it.each([
    ['an unknown one', [], 'adaptation.unknown'],
    ['one not decided', [heard], 'adaptation.not-decided'],
    ['one carried out', [heard, decided, carriedOut], 'adaptation.already-carried-out'],
    ['one judged', [heard, decided, carriedOut, judged], 'adaptation.already-carried-out'],
  ])('refuses %s', (_, past, code) => {
    expect(given(...past).when(command)).toBe(code);
  });
});
