import { unreachable, type Evolve, type Scope } from '#domain';
import { namedBy, type Held } from '../grant/grant.js';

/** What a system of others may ask and follow, and for whom: no more than it needs. */
export type Permitted = {
  name: string;
  routes: string[];
  topics: string[];
  partnershipId?: string;
  strand?: string;
  organisationId?: string;
};

/** Both days included. The hash tells the key when it is shown; the key itself is with its owner alone. */
export type ServiceKey = { keyId: string; hash: string; from: string; until: string };

export type ServiceAccountEvent =
  | ({ type: 'ServiceAccountOpened' } & Permitted)
  | ({ type: 'ServiceAccountRevised' } & Permitted)
  | ({ type: 'ServiceKeyIssued' } & ServiceKey)
  | { type: 'ServiceKeyRevoked'; keyId: string; at: string }
  | { type: 'ServiceAccountClosed'; at: string };

export type OpenServiceAccount = { status: 'open'; keys: ServiceKey[] } & Permitted;
export type ServiceAccount =
  { status: 'none' } | OpenServiceAccount | ({ status: 'closed'; closedAt: string } & Permitted);

export const noServiceAccount: ServiceAccount = { status: 'none' };

export const evolve: Evolve<ServiceAccount, ServiceAccountEvent> = (account, event) => {
  switch (event.type) {
    case 'ServiceAccountOpened':
      return { status: 'open', ...permittedBy(event), keys: [] };
    case 'ServiceAccountRevised':
      return { status: 'open', ...permittedBy(event), keys: opened(account).keys };
    case 'ServiceKeyIssued': {
      const { type: _, ...key } = event;
      return { ...opened(account), keys: [...opened(account).keys, key] };
    }
    case 'ServiceKeyRevoked':
      return { ...opened(account), keys: opened(account).keys.filter(({ keyId }) => keyId !== event.keyId) };
    case 'ServiceAccountClosed':
      return { status: 'closed', closedAt: event.at, ...permittedBy(opened(account)) };
    default:
      return unreachable(event);
  }
};

/** Whom the account concerns, as a record that grants may reach. */
export const scopeOf = (account: ServiceAccount): Scope => (account.status === 'none' ? {} : namedBy(account));

/** The account as a grant of its role, for those who ask whether someone may give that. */
export const asGrant = (
  { partnershipId, strand, organisationId }: Omit<Permitted, 'name'>,
  accountId: string,
): Held => ({
  grantId: accountId,
  subject: accountId,
  role: 'service-account',
  ...(partnershipId !== undefined && { partnershipId }),
  ...(strand !== undefined && { strand }),
  ...(organisationId !== undefined && { organisationId }),
  from: '2000-01-01',
});

export const permittedBy = ({ name, routes, topics, ...on }: Permitted): Permitted => ({
  name,
  routes,
  topics,
  ...(on.partnershipId !== undefined && { partnershipId: on.partnershipId }),
  ...(on.strand !== undefined && { strand: on.strand }),
  ...(on.organisationId !== undefined && { organisationId: on.organisationId }),
});

/** An account as it is shown: of its keys everything but what they are told by. */
export const shown = ({ id, version, state }: { id: string; version: number; state: ServiceAccount }) => {
  if (!('keys' in state)) return { id, version, ...state };
  return { id, version, ...state, keys: state.keys.map(({ hash: _hash, ...key }) => key) };
};

const opened = (account: ServiceAccount): OpenServiceAccount => {
  if (account.status !== 'open') throw new Error('An event of a service account that is not open');
  return account;
};
