import type { OrganisationFacts } from '#contracts';
import { specFor } from '#domain';
import { evolve, noOrganisation } from '../organisation.js';
import { nameTrustCode } from './name-trust-code.js';

const given = specFor({ decide: nameTrustCode, evolve, initial: noOrganisation, given: { id: 'mersey' } });
const facts: OrganisationFacts = { organisationId: 'mersey', kind: 'trust', name: 'Mersey Learning Trust' };
const registered = (more: Partial<OrganisationFacts> = {}) =>
  ({ type: 'OrganisationRegistered', facts: { ...facts, ...more } }) as const;
const naming = { organisationId: 'mersey', trust: '16028' };

describe('naming the code by which the register knows a trust', () => {
  it('is how its schools are found from then on', () => {
    expect(given(registered()).when(naming)).toEqual([
      { type: 'OrganisationChanged', facts: { ...facts, trust: '16028' } },
    ]);
  });
  it('again says nothing new', () => {
    expect(given(registered({ trust: '16028' })).when(naming)).toEqual([]);
  });
  it('does not make it another trust', () => {
    expect(given(registered({ trust: '17000' })).when(naming)).toBe('organisation.trust-code-known');
  });
  it('is for trusts alone, and for one that is known', () => {
    expect(given(registered({ kind: 'college' })).when(naming)).toBe('organisation.code-is-for-trusts');
    expect(given().when(naming)).toBe('organisation.unknown');
  });
});
