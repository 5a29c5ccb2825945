import { specFor } from '#domain';
import { dismissed, found, merged } from '../examples.js';
import { duplicateIdOf, evolve, noDuplicate } from '../possible-duplicate.js';
import { findDuplicate } from './find-duplicate.js';

const given = specFor({ decide: findDuplicate, evolve, initial: noDuplicate });
const mary = '00000000-0000-4000-8000-00000000000a';
const maria = '00000000-0000-4000-8000-00000000000b';

describe('two records that have something in common', () => {
  it('are put to a person once, whichever is met first', () => {
    expect(given().when(found.pair)).toEqual([found]);
    for (const past of [[found], [found, dismissed], [found, merged]])
      expect(given(...past).when(found.pair)).toEqual([]);
    expect(duplicateIdOf(mary, maria)).toBe(duplicateIdOf(maria, mary));
  });
  it('are not when nothing is the same any more', () => {
    expect(given().when({ ...found.pair, because: [] })).toEqual([]);
  });
});
