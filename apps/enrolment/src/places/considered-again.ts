import type { ReconsiderationReason } from '#contracts';
import type { Entry } from './entry.js';
import type { OpenedPlaces, PlacesEvent } from './places.js';

/** They are submitted once more; where the first to come are served, they wait again, behind the others. */
export const consideredAgain = (
  places: OpenedPlaces,
  party: Entry[],
  { on, reason }: { on: string; reason: ReconsiderationReason },
): PlacesEvent[] =>
  party.flatMap(({ applicationId }): PlacesEvent[] => [
    { type: 'ApplicantReopened', applicationId, on, reason },
    ...(places.cohort.selection === 'criteria' ? [] : [{ type: 'ApplicantWaitlisted' as const, applicationId, on }]),
  ]);
