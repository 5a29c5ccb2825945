import { ServiceAccountChanged, ServiceAccountClosed, ServiceKeyIssued, ServiceKeyRevoked } from '#contracts';
import type { HeldKey, ServiceAccount } from '#auth';
import { view } from '#domain';
import { grantedOn } from './grants.js';

export type ServiceAccountLine = Omit<ServiceAccount, 'keys'> & { keys: Record<string, Omit<HeldKey, 'keyId'>> };

const nothingNamed: ServiceAccountLine = { routes: [], topics: [], on: {}, keys: {} };

/** What each service account may do, and by which keys it is known; one document per account that is open. */
export const serviceAccounts = view<ServiceAccountLine>('service-accounts', { version: 1 })
  .on(
    ServiceAccountChanged,
    ({ data }) => data.accountId,
    (line, { data }) => ({ ...(line ?? nothingNamed), routes: data.routes, topics: data.topics, on: grantedOn(data) }),
  )
  .on(
    ServiceKeyIssued,
    ({ data }) => data.accountId,
    (line, { data: { keyId, hash, from, until } }) =>
      line && { ...line, keys: { ...line.keys, [keyId]: { hash, from, until } } },
  )
  .on(
    ServiceKeyRevoked,
    ({ data }) => data.accountId,
    (line, { data }) => {
      if (!line) return undefined;
      const { [data.keyId]: _revoked, ...keys } = line.keys;
      return { ...line, keys };
    },
  )
  .on(
    ServiceAccountClosed,
    ({ data }) => data.accountId,
    () => nothingNamed,
  );
