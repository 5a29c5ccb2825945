import { hasCome, type Decide } from '#domain';
import type { Entry } from '../entry.js';
import type { Places, PlacesEvent } from '../places.js';
import { entriesIn } from '../queue.js';
import { andOfferWhatIsFree } from '../room.js';

const offersOf = (places: Places): (Entry & { status: 'offered' })[] =>
  places.status === 'none' ? [] : entriesIn(places).filter((entry) => entry.status === 'offered');

/** When the next offer runs out. */
export const nextExpiry = (places: Places): string | undefined =>
  offersOf(places)
    .map(({ expiresAt }) => expiresAt)
    .toSorted()[0];

/** Every offer whose time has come expires, and its place goes to the next in line. */
export const expireOffers: Decide<object, Places, PlacesEvent> = (_, places, given) =>
  andOfferWhatIsFree(
    places,
    offersOf(places)
      .filter(({ expiresAt }) => hasCome(expiresAt, given.now))
      .map(({ applicationId }) => ({ type: 'OfferExpired', applicationId, on: given.today })),
    given,
  );
