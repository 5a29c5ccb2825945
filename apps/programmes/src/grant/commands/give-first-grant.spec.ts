import { specFor } from '#domain';
import { evolve, noGrant } from '../grant.js';
import { admin, grantId } from '../past.js';
import { giveFirstGrant } from './give-first-grant.js';

const spec = specFor({
  decide: giveFirstGrant,
  evolve,
  initial: noGrant,
  given: { id: grantId, today: '2023-09-01' },
});

describe('the first administrator', () => {
  it.each([
    ['nobody is', []],
    ['the only one’s grant has ended', [{ ...admin, until: '2023-08-31' }]],
  ])('is made when %s', (_, administrators) => {
    expect(spec().when({ subject: 'ada', administrators })).toEqual([
      { type: 'GrantGiven', grantId, subject: 'ada', role: 'platform-admin', from: '2023-09-01' },
    ]);
  });
  it('is refused when there is one', () => {
    expect(spec().when({ subject: 'eve', administrators: [admin] })).toBe('grant.administrator-exists');
  });
});
