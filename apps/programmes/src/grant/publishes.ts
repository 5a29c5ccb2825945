import { GrantGiven, GrantRevoked, publish } from '#contracts';
import { unreachable, type Given, type PublicEvent } from '#domain';
import { heldOf, type Grant, type GrantEvent } from './grant.js';

export const publishes = (event: GrantEvent, { id: grantId }: Given, grant: Grant): PublicEvent | undefined => {
  switch (event.type) {
    case 'GrantGiven': {
      const { subject, role, partnershipId, strand, organisationId, personId, from, until } = event;
      return publish(GrantGiven, {
        grantId,
        subject,
        role,
        ...(partnershipId !== undefined && { partnershipId }),
        ...(strand !== undefined && { strand }),
        ...(organisationId !== undefined && { organisationId }),
        ...(personId !== undefined && { personId }),
        from,
        ...(until !== undefined && { until }),
      });
    }
    case 'GrantRevoked':
      return publish(GrantRevoked, { grantId, subject: heldOf(grant).subject, at: event.at });
    default:
      return unreachable(event);
  }
};
