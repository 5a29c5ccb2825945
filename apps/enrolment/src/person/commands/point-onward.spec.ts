import { specFor } from '#domain';
import { mary, merged, registered } from '../examples.js';
import { evolve, noPerson } from '../person.js';
import { pointOnward } from './point-onward.js';

const given = specFor({ decide: pointOnward, evolve, initial: noPerson, given: { id: mary } });

describe('a merged record whose successor was merged too', () => {
  it('names the last one', () => {
    expect(given(...registered, merged).when({ named: 'other', intoPersonId: 'last' })).toEqual([
      { ...merged, intoPersonId: 'last' },
    ]);
  });
  it('is not pointed back by one who looked before', () => {
    const onward = { ...merged, intoPersonId: 'last' };
    expect(given(...registered, merged, onward).when({ named: 'before', intoPersonId: 'other' })).toEqual([]);
  });
  it('stays as it is when it does already, when it is that one itself, or was never merged', () => {
    expect(given(...registered, merged).when({ named: 'other', intoPersonId: 'other' })).toEqual([]);
    expect(given(...registered, merged).when({ named: 'other', intoPersonId: mary })).toEqual([]);
    expect(given(...registered).when({ named: 'other', intoPersonId: 'last' })).toEqual([]);
  });
});
