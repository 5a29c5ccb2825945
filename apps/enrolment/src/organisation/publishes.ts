import { OrganisationChanged, OrganisationRegistered, publish, SchoolClosed, type OrganisationFacts } from '#contracts';
import { unreachable, type Given, type PublicEvent } from '#domain';
import type { Organisation, OrganisationEvent } from './organisation.js';

export const publishes = (
  event: OrganisationEvent,
  given: Given,
  organisation: Organisation,
): PublicEvent | undefined => {
  switch (event.type) {
    case 'OrganisationRegistered':
      return publish(OrganisationRegistered, publicFacts(event.facts));
    case 'OrganisationChanged':
      return publish(OrganisationChanged, publicFacts(event.facts));
    case 'SchoolClosed': {
      const urn = organisation.status === 'none' ? undefined : organisation.urn;
      return urn === undefined ? undefined : publish(SchoolClosed, { organisationId: given.id, urn, on: event.on });
    }
    default:
      return unreachable(event);
  }
};

const publicFacts = (facts: OrganisationFacts): OrganisationFacts => {
  const { organisationId, kind, name, urn, phase, localAuthority, localAuthorityName } = facts;
  const { postcode, pupils, freeSchoolMealsPercent, trust } = facts;
  return {
    organisationId,
    kind,
    name,
    ...(urn !== undefined && { urn }),
    ...(phase !== undefined && { phase }),
    ...(localAuthority !== undefined && { localAuthority }),
    ...(localAuthorityName !== undefined && { localAuthorityName }),
    ...(postcode !== undefined && { postcode }),
    ...(pupils !== undefined && { pupils }),
    ...(freeSchoolMealsPercent !== undefined && { freeSchoolMealsPercent }),
    ...(trust !== undefined && { trust }),
  };
};
