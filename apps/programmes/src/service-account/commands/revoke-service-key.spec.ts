import { specFor } from '#domain';
import { admin, lead } from '../../grant/past.js';
import { accountId, closed, issued, issuedToo, keyId, opened, revoked } from '../past.js';
import { evolve, noServiceAccount, type ServiceAccountEvent } from '../service-account.js';
import { revokeServiceKey } from './revoke-service-key.js';

const given = specFor({ decide: revokeServiceKey, evolve, initial: noServiceAccount, given: { id: accountId } });
const command = { accountId, keyId, givers: [admin] };

describe('revoking a key', () => {
  it('ends that one now, and no other', () => {
    expect(given(opened, issued, issuedToo).when(command)).toEqual([revoked]);
    expect([opened, issued, issuedToo, revoked].reduce(evolve, noServiceAccount)).toMatchObject({
      keys: [{ keyId: issuedToo.keyId }],
    });
  });
  it.each<[string, ServiceAccountEvent[], object, string]>([
    ['of an unknown account', [], {}, 'service-account.unknown'],
    ['of a closed one', [opened, issued, closed], {}, 'service-account.closed'],
    ['that it never had', [opened, issuedToo], {}, 'service-key.unknown'],
    ['that was revoked', [opened, issued, revoked], {}, 'service-key.unknown'],
    ['for whoever may not open the account', [opened, issued], { givers: [lead] }, 'grant.above-own'],
  ])('refuses one %s', (_, past, change, code) => {
    expect(given(...past).when({ ...command, ...change })).toBe(code);
  });
});
