import { eventsOf, sometime, specFor } from '#domain';
import { erased, mary, registered, restricted } from '../examples.js';
import { evolve, noPerson } from '../person.js';
import { identifyPerson } from './identify-person.js';

const given = specFor({ decide: identifyPerson, evolve, initial: noPerson, given: { id: mary } });
const change = { system: 'staff-records', externalId: 'T-4711' };

describe('another system knowing a person by an id of its own', () => {
  it('is a change of the details: the id itself is in no event', () => {
    expect(given(...registered).when(change)).toEqual([{ type: 'PersonDetailsChanged' }]);
    const decision = identifyPerson(change, registered.reduce(evolve, noPerson), sometime);
    expect(JSON.stringify(eventsOf(decision))).not.toContain('T-4711');
    expect(decision).toMatchObject({ details: expect.any(Function) });
  });
  it('is possible also while the record is only kept', () => {
    expect(given(...registered, restricted).when(change)).toHaveLength(1);
  });
  it('needs a record of their own', () => {
    expect(given().when(change)).toBe('person.unknown');
    expect(given(...registered, erased).when(change)).toBe('person.erased');
  });
});
