import { ServiceAccountChanged, ServiceAccountClosed, ServiceKeyIssued, ServiceKeyRevoked, publish } from '#contracts';
import { sometime } from '#domain';
import { accountId, closed, issued, keyId, opened, permission, revoked } from './past.js';
import { publishes } from './publishes.js';

const said = (event: Parameters<typeof publishes>[0]) => publishes(event, { ...sometime, id: accountId });

describe('what is said of a service account', () => {
  it('is what it may do, whether it was opened or revised, and not what it is called', () => {
    const { name: _, ...may } = permission;
    const changed = publish(ServiceAccountChanged, { accountId, ...may });
    expect(said(opened)).toEqual(changed);
    expect(said({ ...opened, type: 'ServiceAccountRevised' })).toEqual(changed);
  });
  it('is what its keys are told by, and that they end', () => {
    const { type: _, ...key } = issued;
    expect(said(issued)).toEqual(publish(ServiceKeyIssued, { accountId, ...key }));
    expect(said(revoked)).toEqual(publish(ServiceKeyRevoked, { accountId, keyId, at: revoked.at }));
    expect(said(closed)).toEqual(publish(ServiceAccountClosed, { accountId, at: closed.at }));
  });
});
