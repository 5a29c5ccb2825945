import { specFor } from '#domain';
import * as strand from '../../strand/past.js';
import { evolve as evolveStrand, noStrand } from '../../strand/strand.js';
import { evolve, noAdaptation } from '../adaptation.js';
import { adaptationId, changed, decided, heard, judged, told } from '../past.js';
import { decideAdaptation } from './decide-adaptation.js';

const given = specFor({ decide: decideAdaptation, evolve, initial: noAdaptation, given: { today: '2025-02-10' } });
const drafted = evolveStrand(noStrand, strand.drafted);
const elsewhere = evolveStrand(noStrand, { ...strand.drafted, partnershipId: adaptationId });
const { type: _type, on: _on, ...decision } = decided;
const command = { adaptationId, ...decision, itsStrand: drafted };

describe('deciding an adaptation', () => {
  it('says what is to change, and names the strand', () => {
    expect(given(heard).when(command)).toEqual([decided]);
  });
  it('may name a strand that is still to be drafted, to open it', () => {
    expect(given(heard).when({ ...command, itsStrand: undefined })).toEqual([decided]);
  });
  it('need not be about a strand', () => {
    const { strand: _, ...other } = { ...command, kind: 'other' as const, itsStrand: undefined };
    expect(given(heard).when(other)).toEqual([
      { type: 'AdaptationDecided', kind: 'other', decided: decided.decided, on: '2025-02-10' },
    ]);
  });
  it('may have been decided before, but not before it was heard', () => {
    expect(given(heard).when({ ...command, on: '2025-01-20' })).toEqual([{ ...decided, on: '2025-01-20' }]);
    expect(given(heard).when({ ...command, on: '2025-01-19' })).toBe('adaptation.out-of-order');
  });
  it.each<[string, object, string]>([
    ['to change a strand nobody knows', { kind: 'strand-changed', itsStrand: undefined }, 'strand.unknown'],
    ['a strand of another partnership', { itsStrand: elsewhere }, 'strand.unknown'],
    ['a day to come', { on: '2025-02-11' }, 'adaptation.in-the-future'],
  ])('refuses %s', (_, change, code) => {
    expect(given(heard).when({ ...command, ...change })).toBe(code);
  });
  it.each([
    ['an unknown one', [], 'adaptation.unknown'],
    ['one decided', [heard, decided], 'adaptation.already-decided'],
    ['one carried out', [heard, decided, changed, told], 'adaptation.already-decided'],
    ['one judged', [heard, decided, changed, told, judged], 'adaptation.already-decided'],
  ])('refuses %s', (_, past, code) => {
    expect(given(...past).when(command)).toBe(code);
  });
});
