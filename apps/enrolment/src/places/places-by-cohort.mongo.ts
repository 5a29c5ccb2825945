import { Inject, Injectable } from '@nestjs/common';
import { aggregate, AggregateStore, Mongo, type Claim } from '#mongo';
import { expireOffers, nextExpiry } from './commands/expire-offers.js';
import { applicationsIn, noPlaces, onOneCopyOf, type Places, type PlacesEvent } from './places.js';
import { publishes } from './publishes.js';
import { entriesIn } from './queue.js';
import { alreadyEnrolled, takesPart } from './room.js';
import { evolveWatched } from './too-many.js';

/** Whoever has a place in one cohort of a strand, or has paused there, has none in another until they leave or complete. */
const claimsOf = (places: Places): Claim[] =>
  places.status === 'none'
    ? []
    : entriesIn(places)
        // Who came from another cohort is claimed by the places that took them in.
        .filter((entry) => takesPart(entry) && entry.arrived === undefined)
        .map(({ applicant }) => ({
          key: `place:${places.cohort.strand}:${applicant}`,
          refusal: alreadyEnrolled,
        }));

const placesOfCohorts = aggregate<Places, PlacesEvent>({
  name: 'cohort',
  collection: 'places',
  initial: noPlaces,
  evolve: evolveWatched,
  large: { onOneCopy: onOneCopyOf, record: 'entries' },
  publishes,
  scopeOf: (places) =>
    places.status === 'none' ? {} : { partnerships: [places.cohort.partnershipId], strands: [places.cohort.strand] },
  about: applicationsIn,
  claims: claimsOf,
  timer: { due: nextExpiry, decide: expireOffers },
  indexes: [{ 'state.tooMany': 1 }],
});

@Injectable()
export class PlacesByCohort extends AggregateStore<Places, PlacesEvent> {
  constructor(@Inject(Mongo) mongo: Mongo) {
    super(mongo, placesOfCohorts);
  }

  /** The cohort that goes on for one that was merged, and for that one; itself where it was not. */
  async carryingOnFor(cohortId: string, met: readonly string[] = []): Promise<string> {
    const { state } = await this.get(cohortId);
    return state.status === 'none' || state.into === undefined || met.includes(cohortId)
      ? cohortId
      : this.carryingOnFor(state.into, [...met, cohortId]);
  }
}
