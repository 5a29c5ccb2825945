import { specFor } from '#domain';
import { admin, lead } from '../../grant/past.js';
import { accountId, closed, issued, issuedToo, keyId, opened, revoked } from '../past.js';
import { evolve, noServiceAccount, type ServiceAccountEvent } from '../service-account.js';
import { issueServiceKey } from './issue-service-key.js';

const given = specFor({ decide: issueServiceKey, evolve, initial: noServiceAccount, given: { id: accountId } });
const command = { accountId, keyId, hash: issued.hash, givers: [admin] };

describe('issuing a key', () => {
  it('is for ninety days, or until the day that is asked for', () => {
    expect(given(opened).when(command)).toEqual([issued]);
    expect(given(opened).when({ ...command, until: '2023-09-04' })).toEqual([{ ...issued, until: '2023-09-04' }]);
    expect(given(opened).when({ ...command, until: '2024-09-04' })).toHaveLength(1);
  });
  it('lets a second take over from the first, and a third from one that has ended', () => {
    const third = { ...command, keyId: 'third' };
    expect(given(opened, issued).when(third)).toHaveLength(1);
    expect(given(opened, issued, issuedToo).when(third)).toBe('service-key.two-in-force');
    expect(given(opened, issued, issuedToo, revoked).when(third)).toHaveLength(1);
    expect(given(opened, issued, issuedToo).when(third, { today: '2023-12-04' })).toHaveLength(1);
    expect(given(opened, issued, issuedToo).when(third, { today: '2023-12-03' })).toBe('service-key.two-in-force');
  });
  it.each<[string, ServiceAccountEvent[], object, string]>([
    ['of an unknown account', [], {}, 'service-account.unknown'],
    ['of a closed one', [opened, closed], {}, 'service-account.closed'],
    ['that would have ended', [opened], { until: '2023-09-03' }, 'service-key.until-impossible'],
    ['for longer than a year', [opened], { until: '2024-09-05' }, 'service-key.until-impossible'],
    ['to whoever may not open the account', [opened], { givers: [lead] }, 'grant.above-own'],
  ])('refuses one %s', (_, past, change, code) => {
    expect(given(...past).when({ ...command, ...change })).toBe(code);
  });
});
