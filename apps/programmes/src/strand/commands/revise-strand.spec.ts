import { specFor } from '#domain';
import { better, closing, definition, drafted, published, revised, strandId, woundUp } from '../past.js';
import { evolve, noStrand, type StrandEvent } from '../strand.js';
import { reviseStrand, type ReviseStrand } from './revise-strand.js';

const given = specFor({ decide: reviseStrand, evolve, initial: noStrand });
const second: ReviseStrand = { strandId, version: 2, definition: better };

describe('revising a strand', () => {
  it('rewrites the draft of the first version', () => {
    expect(given(drafted).when({ ...second, version: 1 })).toEqual([
      { type: 'StrandRevised', version: 1, definition: better },
    ]);
  });
  it('begins the next version after a published one', () => {
    expect(given(drafted, published).when(second)).toEqual([revised]);
  });
  it('rewrites the draft of the next version, even back to what is published', () => {
    expect(given(drafted, published, revised).when({ ...second, definition })).toEqual([{ ...revised, definition }]);
  });
  it.each<[string, StrandEvent[], Partial<ReviseStrand>, string]>([
    ['an unknown one', [], {}, 'strand.unknown'],
    ['a published version', [drafted, published], { version: 1 }, 'strand.published-is-immutable'],
    ['a version ahead of the next', [drafted, published], { version: 3 }, 'strand.version-unknown'],
    ['a second version before the first', [drafted], {}, 'strand.version-unknown'],
    ['what the published version says', [drafted, published], { definition }, 'strand.nothing-changed'],
    ['what the draft says', [drafted, published, revised], {}, 'strand.nothing-changed'],
    ['one that is closing', [drafted, published, closing], {}, 'strand.already-closing'],
    ['a closed one', [drafted, published, closing, woundUp], {}, 'strand.already-closed'],
    [
      'a definition that could not be run',
      [drafted, published],
      { definition: { ...better, templates: [] } },
      'strand.definition-invalid',
    ],
  ])('refuses %s', (_, past, change, code) => {
    expect(given(...past).when({ ...second, ...change })).toBe(code);
  });
});
