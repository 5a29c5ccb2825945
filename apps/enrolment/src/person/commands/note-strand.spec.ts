import { specFor } from '#domain';
import { mary, merged, registered } from '../examples.js';
import { evolve, noPerson } from '../person.js';
import { noteStrand } from './note-strand.js';

const given = specFor({ decide: noteStrand, evolve, initial: noPerson, given: { id: mary } });
const future = { partnershipId: 'partnership', strand: 'future-heads' };
const noted = { type: 'StrandNoted' as const, ...future };

describe('noting the strand that someone applied for or takes part in', () => {
  it('is how those who work on it come to see them', () => {
    expect(given(...registered).when(future)).toEqual([noted]);
  });
  it('happens once for each strand', () => {
    expect(given(...registered, noted).when(future)).toEqual([]);
    expect(given(...registered, noted).when({ ...future, strand: 'fellows' })).toHaveLength(1);
  });
  it('tells the partnership of the strand, too, where they were met in another', () => {
    expect(given(...registered, noted).when({ ...future, partnershipId: 'elsewhere' })).toHaveLength(1);
  });
  it('is for the record that answers for them', () => {
    expect(given(...registered, merged).when(future)).toBe('person.merged');
  });
});
