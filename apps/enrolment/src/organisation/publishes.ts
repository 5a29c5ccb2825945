import {
  OrganisationChanged,
  OrganisationRegistered,
  publish,
  SchoolClosed,
  SchoolReopened,
  type OrganisationFacts,
} from '#contracts';
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
    case 'SchoolClosed':
      return ofSchool(organisation, (urn) => publish(SchoolClosed, { organisationId: given.id, urn, on: event.on }));
    case 'SchoolReopened':
      return ofSchool(organisation, (urn) => publish(SchoolReopened, { organisationId: given.id, urn, on: event.on }));
    case 'SuccessorNamed': // said by the succession
      return undefined;
    default:
      return unreachable(event);
  }
};

const ofSchool = (organisation: Organisation, say: (urn: string) => PublicEvent): PublicEvent | undefined =>
  organisation.status === 'none' || organisation.urn === undefined ? undefined : say(organisation.urn);

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
