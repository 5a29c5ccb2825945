import type { CohortOpened, StrandDefinition } from '#contracts';
import { Refusal, type Decide } from '#domain';
import type { Cohort, Places, PlacesEvent } from '../places.js';

export type OpenPlaces = { opened: CohortOpened; definition: StrandDefinition | undefined };

export const openPlaces: Decide<OpenPlaces, Places, PlacesEvent> = ({ opened, definition }, places) => {
  if (places.status !== 'none') return [];
  if (!definition) throw new Refusal('conflict', 'strand.unknown', 'The strand is not known yet');
  return [{ type: 'PlacesOpened', cohort: cohortOf(opened, definition) }];
};

/** Whoever opened the cohort said how many places there are; the strand’s definition says how they are given away. */
const cohortOf = (opened: CohortOpened, { unit, selection, places }: StrandDefinition): Cohort => {
  const { cohortId, partnershipId, strand, strandVersion, window, runs, capacity, perSchool } = opened;
  return {
    cohortId,
    partnershipId,
    strand,
    strandVersion,
    unit,
    selection,
    window: { from: window.from, until: window.until },
    runs: { from: runs.from, until: runs.until },
    capacity,
    ...(perSchool !== undefined && { perSchool }),
    offerWorkingDays: places.offerWorkingDays,
  };
};
