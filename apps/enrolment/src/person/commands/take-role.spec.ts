import { specFor } from '#domain';
import { coaching, mary, registered, restricted } from '../examples.js';
import { evolve, noPerson } from '../person.js';
import { takeRole } from './take-role.js';

const given = specFor({ decide: takeRole, evolve, initial: noPerson, given: { id: mary } });
const command = { personId: mary, role: 'coach' as const, from: '2023-09-01', organisationKnown: true };
const givenUp = { type: 'RoleGivenUp' as const, held: { ...coaching.held, until: '2023-12-31' } };

describe('taking on a role beside posts', () => {
  it('is for the partnership or for one organisation', () => {
    expect(given(...registered).when(command)).toEqual([coaching]);
    expect(given(...registered, coaching).when({ ...command, organisationId: 'elm' })).toEqual([
      { type: 'RoleTaken', held: { role: 'coach', organisationId: 'elm', from: '2023-09-01' } },
    ]);
  });
  it('is refused while it is held, and possible again after', () => {
    expect(given(...registered, coaching).when(command)).toBe('person.role-already-held');
    expect(given(...registered, coaching, givenUp).when({ ...command, from: '2024-09-01' })).toHaveLength(1);
  });
  it('needs a known organisation and a record that may be used', () => {
    expect(given(...registered).when({ ...command, organisationKnown: false })).toBe('organisation.unknown');
    expect(given(...registered, restricted).when(command)).toBe('person.restricted');
    expect(given().when(command)).toBe('person.unknown');
  });
});
