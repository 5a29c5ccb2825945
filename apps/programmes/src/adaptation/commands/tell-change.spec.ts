import { specFor } from '#domain';
import { evolve, noAdaptation } from '../adaptation.js';
import { adaptationId, changed, decided, heard, judged, told } from '../past.js';
import { tellChange, type TellChange } from './tell-change.js';

const given = specFor({ decide: tellChange, evolve, initial: noAdaptation, given: { today: '2025-03-03' } });
const command: TellChange = { adaptationId, told: ['schools', 'partners'] };

describe('telling what has changed', () => {
  it('says who was told', () => {
    expect(given(heard, decided, changed).when(command)).toEqual([told]);
  });
  it('may have been before, but not before the change', () => {
    const past = [heard, decided, changed];
    expect(given(...past).when({ ...command, on: '2025-02-24' })).toEqual([{ ...told, on: '2025-02-24' }]);
    expect(given(...past).when({ ...command, on: '2025-02-23' })).toBe('adaptation.out-of-order');
    expect(given(...past).when({ ...command, on: '2025-03-04' })).toBe('adaptation.in-the-future');
  });
  it.each([
    ['an unknown one', [], 'adaptation.unknown'],
    ['one only heard', [heard], 'adaptation.not-changed'],
    ['one not done yet', [heard, decided], 'adaptation.not-changed'],
    ['one they were told of', [heard, decided, changed, told], 'adaptation.already-told'],
    ['one judged', [heard, decided, changed, told, judged], 'adaptation.already-told'],
  ])('refuses %s', (_, past, code) => {
    expect(given(...past).when(command)).toBe(code);
  });
});
