import { publish, ServiceAccountChanged, ServiceAccountClosed, ServiceKeyIssued, ServiceKeyRevoked } from '#contracts';
import { unreachable, type Given, type PublicEvent } from '#domain';
import type { ServiceAccountEvent } from './service-account.js';

export const publishes = (event: ServiceAccountEvent, { id: accountId }: Given): PublicEvent => {
  switch (event.type) {
    case 'ServiceAccountOpened':
    case 'ServiceAccountRevised': {
      const { routes, topics, partnershipId, strand, organisationId } = event;
      return publish(ServiceAccountChanged, {
        accountId,
        routes,
        topics,
        ...(partnershipId !== undefined && { partnershipId }),
        ...(strand !== undefined && { strand }),
        ...(organisationId !== undefined && { organisationId }),
      });
    }
    case 'ServiceKeyIssued': {
      const { keyId, hash, from, until } = event;
      return publish(ServiceKeyIssued, { accountId, keyId, hash, from, until });
    }
    case 'ServiceKeyRevoked':
      return publish(ServiceKeyRevoked, { accountId, keyId: event.keyId, at: event.at });
    case 'ServiceAccountClosed':
      return publish(ServiceAccountClosed, { accountId, at: event.at });
    default:
      return unreachable(event);
  }
};
