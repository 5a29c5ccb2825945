import { specFor } from '#domain';
import { evolve, noOrganisation } from '../organisation.js';
import { registerOrganisation } from './register-organisation.js';

const given = specFor({ decide: registerOrganisation, evolve, initial: noOrganisation, given: { id: 'trust' } });
const facts = { organisationId: 'trust', kind: 'trust' as const, name: 'Mersey Learning Trust' };

describe('registering an organisation', () => {
  it('makes it known', () => {
    expect(given().when({ kind: 'trust', name: 'Mersey Learning Trust' })).toEqual([
      { type: 'OrganisationRegistered', facts },
    ]);
  });
  it('notes where it is', () => {
    expect(given().when({ kind: 'trust', name: 'Mersey Learning Trust', postcode: 'L1 1AA' })).toEqual([
      { type: 'OrganisationRegistered', facts: { ...facts, postcode: 'L1 1AA' } },
    ]);
  });
  it('of a trust notes by which code the register knows it', () => {
    expect(given().when({ kind: 'trust', name: 'Mersey Learning Trust', trust: '16028' })).toEqual([
      { type: 'OrganisationRegistered', facts: { ...facts, trust: '16028' } },
    ]);
    expect(given().when({ kind: 'college', name: 'A college', trust: '16028' })).toBe(
      'organisation.code-is-for-trusts',
    );
  });
  it('is not how a school becomes known', () => {
    expect(given().when({ kind: 'school', name: 'Elm Primary' })).toBe('organisation.school-comes-from-the-register');
  });
  it('happens once', () => {
    const known = { type: 'OrganisationRegistered' as const, facts };
    expect(given(known).when({ kind: 'trust', name: 'Another' })).toBe('organisation.already-registered');
  });
});
