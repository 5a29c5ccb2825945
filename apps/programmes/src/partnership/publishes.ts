import { ObjectiveJudged, PartnershipActivated, PartnershipClosed, PartnershipExtended, publish } from '#contracts';
import { unreachable, type Given, type PublicEvent } from '#domain';
import { mustHaveBegun, type Partnership, type PartnershipEvent } from './partnership.js';

/** A draft is nobody else’s business; the evidence of a judgement neither. */
export const publishes = (
  event: PartnershipEvent,
  { id: partnershipId }: Given,
  partnership: Partnership,
): PublicEvent | undefined => {
  switch (event.type) {
    case 'PartnershipDrafted':
    case 'PartnershipRevised':
      return undefined;
    case 'PartnershipActivated': {
      const { name, provider, period, localAuthorities, schools, objectives } = mustHaveBegun(partnership);
      return publish(PartnershipActivated, {
        partnershipId,
        name,
        provider,
        period,
        localAuthorities,
        schools,
        objectives,
      });
    }
    case 'PartnershipExtended':
      return publish(PartnershipExtended, { partnershipId, until: event.until });
    case 'ObjectiveJudged': {
      const { objective, judgement, on } = event;
      return publish(ObjectiveJudged, { partnershipId, objective, judgement, on });
    }
    case 'PartnershipClosed':
      return publish(PartnershipClosed, { partnershipId, on: event.on });
    default:
      return unreachable(event);
  }
};
