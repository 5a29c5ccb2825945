import { Refusal, type Decide } from '#domain';
import { candidateOf, type Coming, type Entry, type Stood } from '../entry.js';
import type { OpenedPlaces, Places, PlacesEvent } from '../places.js';
import { hoping } from '../in-play.js';
import { andOfferWhatIsFree } from '../room.js';

/** In the order of their turns. */
export type CarryOver = { coming: Coming[] };

/**
 * Whoever hoped for a place in the cohort that ends hopes for one in this: an offer stays one, also beyond the capacity, and
 * who waits does so as long as they have. Who has applied here as well keeps what stands better.
 */
export const carryOver: Decide<CarryOver, Places, PlacesEvent> = ({ coming }, places, given) => {
  if (places.status === 'none') throw new Refusal('conflict', 'cohort.unknown', 'The cohort is not known yet');
  const fresh = coming.filter(({ applicationId }) => !places.entries[applicationId]);
  const decided = fresh.flatMap((one): PlacesEvent[] => [cameOver(one), ...next(places, one, given.today)]);
  return andOfferWhatIsFree(places, decided, given);
};

const cameOver = (one: Coming): PlacesEvent => {
  const { on, stood, arrived = 0 } = one;
  const later = stood.rank === 'returner' && { arrived: arrived + 1 }; // who has taken part is known by where that was
  return { type: 'ApplicantCameOver', ...candidateOf(one), on, stood, ...later };
};

/** What comes of it at once: this cohort may be over, too, and nobody hopes twice. */
const next = (places: OpenedPlaces, one: Coming, on: string): PlacesEvent[] => {
  const { applicationId } = one;
  if (places.status === 'closed')
    return places.into === undefined
      ? [{ type: 'ApplicantRejected', applicationId, on, reason: 'no-places' }]
      : [{ type: 'ApplicantMovedOn', applicationId, on, toCohortId: places.into }];
  return hoping(places, one).map((other) => ({
    type: 'ApplicantWithdrew',
    applicationId: standsBetter(one.stood, other) ? other.applicationId : applicationId,
    on,
  }));
};

const standsBetter = ({ status, rank }: Stood, other: Entry): boolean =>
  rank === 'returner' || (status === 'offered' && other.status !== 'offered');
