import {
  CapacityChanged,
  CohortCancelled,
  CohortFinished,
  CohortMerged,
  CohortMovedToVersion,
  CohortOpened,
  CohortStarted,
  LateJoiningAllowed,
  publish,
} from '#contracts';
import { unreachable, type Given, type PublicEvent } from '#domain';
import { known, opened, placesOf, type Cohort, type CohortEvent } from './cohort.js';

/** A cohort is heard of when it opens; a plan is nobody else’s business. */
export const publishes = (event: CohortEvent, { id: cohortId }: Given, state: Cohort): PublicEvent | undefined => {
  const { strand } = known(state);
  switch (event.type) {
    case 'CohortPlanned':
    case 'CohortReplanned':
    case 'PlannedCohortDropped':
      return undefined;
    case 'CohortOpened': {
      const { partnershipId, strandVersion, name, window, runs } = opened(state);
      const places = placesOf(event);
      return publish(CohortOpened, { cohortId, partnershipId, strand, strandVersion, name, window, runs, ...places });
    }
    case 'CapacityChanged':
      return publish(CapacityChanged, { cohortId, strand, ...placesOf(event) });
    case 'LateJoiningAllowed': {
      const { until, reason, on } = event;
      return publish(LateJoiningAllowed, { cohortId, strand, until, reason, on });
    }
    case 'CohortMovedToVersion': {
      const { fromVersion, toVersion, on } = event;
      return publish(CohortMovedToVersion, { cohortId, strand, fromVersion, toVersion, on });
    }
    case 'CohortStarted':
      return publish(CohortStarted, { cohortId, strand, on: event.on });
    case 'CohortFinished':
      return publish(CohortFinished, { cohortId, strand, on: event.on });
    case 'CohortCancelled':
      return publish(CohortCancelled, { cohortId, strand, on: event.on });
    case 'CohortMerged':
      return publish(CohortMerged, { cohortId, into: event.into, strand, on: event.on });
    default:
      return unreachable(event);
  }
};
