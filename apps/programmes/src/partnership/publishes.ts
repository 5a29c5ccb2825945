import {
  CoverageChanged,
  ObjectiveJudged,
  PartnershipActivated,
  PartnershipAmended,
  PartnershipClosed,
  PartnershipExtended,
  publish,
} from '#contracts';
import { unreachable, type Given, type PublicEvent } from '#domain';
import { mustHaveBegun, type Partnership, type PartnershipEvent } from './partnership.js';

/** A draft is nobody else’s business; evidence, money and check-ins neither. */
export const publishes = (
  event: PartnershipEvent,
  { id: partnershipId }: Given,
  partnership: Partnership,
): PublicEvent | undefined => {
  switch (event.type) {
    case 'PartnershipDrafted':
    case 'PartnershipRevised':
    case 'CheckInAgreed':
    case 'CheckInMoved':
    case 'CheckInHeld':
      return undefined;
    case 'PartnershipActivated': {
      const { name, provider, period, localAuthorities, schools, objectives, organisations, targets } =
        mustHaveBegun(partnership);
      return publish(PartnershipActivated, {
        partnershipId,
        name,
        provider,
        period,
        localAuthorities,
        schools,
        objectives,
        organisations,
        targets,
      });
    }
    case 'PartnershipAmended': {
      const { organisations, targets, on } = event;
      return publish(PartnershipAmended, { partnershipId, organisations, targets, on });
    }
    case 'CoverageCorrected': {
      const { localAuthorities, schools } = mustHaveBegun(partnership);
      return publish(CoverageChanged, { partnershipId, localAuthorities, schools, on: event.on });
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
