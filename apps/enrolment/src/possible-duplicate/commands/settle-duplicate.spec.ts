import { specFor } from '#domain';
import { dismissed, found, merged } from '../examples.js';
import { evolve, noDuplicate } from '../possible-duplicate.js';
import { settleDuplicate } from './settle-duplicate.js';

const given = specFor({ decide: settleDuplicate, evolve, initial: noDuplicate });

describe('a pair of which one was merged', () => {
  it('is settled, unless it was decided before', () => {
    expect(given(found).when({})).toEqual([merged]);
    expect(given(found, dismissed).when({})).toEqual([]);
    expect(given().when({})).toEqual([]);
  });
});
