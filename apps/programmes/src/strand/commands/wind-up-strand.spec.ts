import { specFor } from '#domain';
import { closing, drafted, published, woundUp } from '../past.js';
import { evolve, noStrand } from '../strand.js';
import { windUpStrand } from './wind-up-strand.js';

const given = specFor({ decide: windUpStrand, evolve, initial: noStrand, given: { today: '2026-07-20' } });

describe('winding up a strand', () => {
  it('happens when the last cohort of a closing strand has ended', () => {
    expect(given(drafted, published, closing).when({ cohortsLeft: 0 })).toEqual([woundUp]);
  });
  it.each([
    ['with a cohort left', [drafted, published, closing], 1, 'strand.cohorts-left'],
    ['of a strand that goes on', [drafted, published], 0, 'strand.not-closing'],
    ['of one that is closed', [drafted, published, closing, woundUp], 0, 'strand.not-closing'],
  ])('does not happen %s', (_, past, cohortsLeft, code) => {
    expect(given(...past).when({ cohortsLeft })).toBe(code);
  });
});
