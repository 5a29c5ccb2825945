import { specFor } from '#domain';
import { mary, registered, restricted } from '../examples.js';
import { evolve, noPerson, type PersonEvent } from '../person.js';
import { liftRestriction } from './lift-restriction.js';

const given = specFor({ decide: liftRestriction, evolve, initial: noPerson, given: { id: mary } });
const lifted: PersonEvent = { type: 'RestrictionLifted', kind: 'restriction', on: '2023-09-04' };

describe('lifting a restriction', () => {
  it('lets the record be used again', () => {
    expect(given(...registered, restricted).when({ personId: mary, kind: 'restriction' })).toEqual([lifted]);
    expect([...registered, restricted, lifted].reduce(evolve, noPerson)).toMatchObject({ restrictions: [] });
  });
  it('leaves an objection as it is', () => {
    const objected: PersonEvent = { type: 'ProcessingRestricted', kind: 'objection', on: '2023-09-01' };
    expect([...registered, restricted, objected, lifted].reduce(evolve, noPerson)).toMatchObject({
      restrictions: ['objection'],
    });
  });
  it('needs one that is in force', () => {
    expect(given(...registered, restricted).when({ personId: mary, kind: 'objection' })).toBe('person.not-restricted');
  });
});
