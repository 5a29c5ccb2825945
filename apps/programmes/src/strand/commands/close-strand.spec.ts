import { specFor } from '#domain';
import { closing, drafted, published, strandId, woundUp } from '../past.js';
import { evolve, noStrand } from '../strand.js';
import { closeStrand } from './close-strand.js';

const given = specFor({ decide: closeStrand, evolve, initial: noStrand, given: { today: '2026-03-02' } });

describe('closing a strand', () => {
  it('takes no new cohorts from today', () => {
    expect(given(drafted, published).when({ strandId })).toEqual([closing]);
  });
  it.each([
    ['an unknown one', [], 'strand.unknown'],
    ['one never published', [drafted], 'strand.not-published'],
    ['one that is closing', [drafted, published, closing], 'strand.already-closing'],
    ['a closed one', [drafted, published, closing, woundUp], 'strand.already-closed'],
  ])('refuses %s', (_, past, code) => {
    expect(given(...past).when({ strandId })).toBe(code);
  });
});
