import { AdaptationDecided, AdaptationJudged, publish } from '#contracts';
import { unreachable, type Given, type PublicEvent } from '#domain';
import { begun, type Adaptation, type AdaptationEvent } from './adaptation.js';

/** “You said, we did” is told once there is something to do; who was told stays inside. */
export const publishes = (
  event: AdaptationEvent,
  { id: adaptationId }: Given,
  state: Adaptation,
): PublicEvent | undefined => {
  const { partnershipId, objective, heard } = begun(state);
  switch (event.type) {
    case 'AdaptationHeard':
    case 'ChangeMade':
    case 'ChangeTold':
      return undefined;
    case 'AdaptationDecided': {
      const { kind, strand, decided, on } = event;
      return publish(AdaptationDecided, {
        adaptationId,
        partnershipId,
        kind,
        ...(objective !== undefined && { objective }),
        ...(strand !== undefined && { strand }),
        heard,
        decided,
        on,
      });
    }
    case 'AdaptationJudged':
      return publish(AdaptationJudged, { adaptationId, partnershipId, judgement: event.judgement, on: event.on });
    default:
      return unreachable(event);
  }
};
