import { specFor } from '#domain';
import { mary, registered, restricted } from '../examples.js';
import { evolve, noPerson } from '../person.js';
import { restrictProcessing } from './restrict-processing.js';

const given = specFor({ decide: restrictProcessing, evolve, initial: noPerson, given: { id: mary } });

describe('restricting the use of a record', () => {
  it('is one thing, objecting another; each once', () => {
    expect(given(...registered).when({ kind: 'restriction' })).toEqual([{ ...restricted, on: '2023-09-04' }]);
    expect(given(...registered, restricted).when({ kind: 'restriction' })).toEqual([]);
    expect(given(...registered, restricted).when({ kind: 'objection' })).toHaveLength(1);
    expect(given().when({ kind: 'restriction' })).toBe('person.unknown');
  });
});
