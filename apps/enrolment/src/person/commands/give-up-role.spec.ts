import { specFor } from '#domain';
import { coaching, mary, registered } from '../examples.js';
import { evolve, noPerson, type PersonEvent } from '../person.js';
import { giveUpRole } from './give-up-role.js';

const given = specFor({ decide: giveUpRole, evolve, initial: noPerson, given: { id: mary } });
const command = { personId: mary, role: 'coach' as const, until: '2023-12-31' };
const givenUp = { type: 'RoleGivenUp' as const, held: { ...coaching.held, until: '2023-12-31' } };

describe('giving up a role', () => {
  it('names the last day in it', () => {
    expect(given(...registered, coaching).when(command)).toEqual([givenUp]);
    expect(given(...registered, coaching).when({ ...command, until: '2023-09-01' })).toHaveLength(1);
  });
  it('leaves every other as it is', () => {
    const advising: PersonEvent = { type: 'RoleTaken', held: { role: 'adviser', from: '2023-09-01' } };
    expect(given(...registered, advising).when(command)).toBe('person.role-not-held');
    expect([...registered, coaching, advising, givenUp].reduce(evolve, noPerson)).toMatchObject({
      roles: [givenUp.held, advising.held],
    });
  });
  it('needs one that is held, and ends it no earlier than it began', () => {
    expect(given(...registered).when(command)).toBe('person.role-not-held');
    expect(given(...registered, coaching, givenUp).when(command)).toBe('person.role-not-held');
    expect(given(...registered, coaching).when({ ...command, organisationId: 'elm' })).toBe('person.role-not-held');
    expect(given(...registered, coaching).when({ ...command, until: '2023-08-31' })).toBe('person.role-not-begun');
  });
});
