import { specFor } from '#domain';
import { closing, drafted, published, revised, strandId, withdrawn, woundUp } from '../past.js';
import { claimsOf, evolve, noStrand } from '../strand.js';
import { withdrawStrand } from './withdraw-strand.js';

const given = specFor({ decide: withdrawStrand, evolve, initial: noStrand, given: { today: '2025-03-03' } });
const command = { strandId, cohortsLeft: 0 };

describe('withdrawing a strand', () => {
  it('takes back a draft, and its code is free again', () => {
    expect(given(drafted).when(command)).toEqual([withdrawn]);
    expect(claimsOf([drafted, withdrawn].reduce(evolve, noStrand))).toEqual([]);
  });
  it('takes back a published one without cohorts; its code stays its own', () => {
    expect(given(drafted, published, revised).when(command)).toEqual([withdrawn]);
    const strand = [drafted, published, withdrawn].reduce(evolve, noStrand);
    expect(claimsOf(strand)).toHaveLength(1);
    expect(strand).toMatchObject({ status: 'withdrawn', withdrawnOn: '2025-03-03', versions: [{ version: 1 }] });
  });
  it.each([
    ['an unknown one', [], 'strand.unknown'],
    ['one that is closing', [drafted, published, closing], 'strand.already-closing'],
    ['a closed one', [drafted, published, closing, woundUp], 'strand.already-closed'],
    ['one withdrawn before', [drafted, withdrawn], 'strand.already-withdrawn'],
  ])('refuses %s', (_, past, code) => {
    expect(given(...past).when(command)).toBe(code);
  });
  it('refuses one with cohorts that go on', () => {
    expect(given(drafted, published).when({ ...command, cohortsLeft: 2 })).toBe('strand.cohorts-left');
  });
});
