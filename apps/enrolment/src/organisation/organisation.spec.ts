import { claimsOf, evolve, noOrganisation, type Organisation } from './organisation.js';

const after = (kind: 'trust' | 'school', trust?: string): Organisation =>
  evolve(noOrganisation, {
    type: 'OrganisationRegistered',
    facts: { organisationId: 'one', kind, name: 'One', ...(trust !== undefined && { trust }) },
  });

describe('an organisation', () => {
  it('holds the code of a trust, once, where it is that trust', () => {
    expect(claimsOf(after('trust', '2044'))).toEqual([
      { key: 'trust:2044', refusal: ['organisation.trust-taken', 'There is a trust 2044'] },
    ]);
    expect([after('school', '2044'), after('trust'), noOrganisation].flatMap(claimsOf)).toEqual([]);
  });
  it('is carried on for only once it has closed', () => {
    const named = { type: 'SuccessorNamed', successor: { organisationId: 'oak', urn: '150000' } } as const;
    expect(evolve(after('school'), named)).toEqual(after('school'));
  });
});
