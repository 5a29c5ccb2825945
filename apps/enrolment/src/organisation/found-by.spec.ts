import { foundBy } from './found-by.js';
import { noOrganisation } from './organisation.js';

describe('what a school is found by', () => {
  it('is its name, number and postcode, and where it is', () => {
    const facts = { organisationId: 'elm', kind: 'school' as const, name: 'Elm', urn: '104420', postcode: 'L36 4NY' };
    const elm = { status: 'open' as const, ...facts, localAuthorityName: 'Knowsley' };
    expect(foundBy(elm)).toEqual(['Elm', '104420', 'L36 4NY', 'L364NY', 'Knowsley']);
  });
  it('is nothing before it is known', () => expect(foundBy(noOrganisation)).toEqual([]));
});
