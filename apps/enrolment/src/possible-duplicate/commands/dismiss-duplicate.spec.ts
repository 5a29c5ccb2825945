import { specFor } from '#domain';
import { dismissed, found, merged } from '../examples.js';
import { evolve, noDuplicate } from '../possible-duplicate.js';
import { dismissDuplicate } from './dismiss-duplicate.js';

const given = specFor({ decide: dismissDuplicate, evolve, initial: noDuplicate });
const command = { duplicateId: 'pair' };

describe('saying that two records are two people', () => {
  it('settles the question', () => expect(given(found).when(command)).toEqual([dismissed]));
  it('needs one that is open', () => {
    expect(given(found, dismissed).when(command)).toBe('possible-duplicate.already-decided');
    expect(given(found, merged).when(command)).toBe('possible-duplicate.already-decided');
    expect(given().when(command)).toBe('possible-duplicate.unknown');
  });
});
