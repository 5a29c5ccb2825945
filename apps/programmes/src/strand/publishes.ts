import { publish, StrandClosed, StrandPublished, StrandVersionSuperseded } from '#contracts';
import { unreachable, type Given, type PublicEvent } from '#domain';
import { latestOf, mustBeOpen, namedOf, type Strand, type StrandEvent } from './strand.js';

/** Drafts stay inside; a published version travels whole, so that every service can run it. */
export const publishes = (event: StrandEvent, _: Given, state: Strand): PublicEvent | undefined => {
  const { code: strand, partnershipId } = namedOf(state);
  switch (event.type) {
    case 'StrandDrafted':
    case 'StrandRevised':
    case 'StrandWoundUp':
      return undefined;
    case 'StrandPublished': {
      const { version, partitions, on } = event;
      const { definition } = latestOf(mustBeOpen(state));
      return publish(StrandPublished, { strand, partnershipId, version, partitions, definition, on });
    }
    case 'StrandVersionSuperseded': {
      const { version, by, on } = event;
      return publish(StrandVersionSuperseded, { strand, version, by, on });
    }
    case 'StrandWithdrawn':
      return 'versions' in state ? publish(StrandClosed, { strand, on: event.on }) : undefined;
    case 'StrandClosingBegan':
      return publish(StrandClosed, { strand, on: event.on });
    default:
      return unreachable(event);
  }
};
