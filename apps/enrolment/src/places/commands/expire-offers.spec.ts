import { specFor } from '#domain';
import { entered, expired, expiresAt, full, offered, opened, taken, waitlisted } from '../examples.js';
import { evolve, noPlaces, type PlacesEvent } from '../places.js';
import { expireOffers, nextExpiry } from './expire-offers.js';

const given = specFor({ decide: expireOffers, evolve, initial: noPlaces });
const after = { now: expiresAt, today: '2023-09-08' };
const since = (event: PlacesEvent): PlacesEvent => ({ ...event, on: '2023-09-08' }) as PlacesEvent;

describe('offers run out', () => {
  it('at the end of the last of their working days, and the place goes to the next in line', () => {
    const cara = { ...offered('cara'), on: '2023-09-08', expiresAt: '2023-09-13T23:00:00.000Z' };
    expect(given(...full).when({}, after)).toEqual([since(expired('ben')), cara]);
  });
  it('not a moment earlier', () => {
    expect(given(...full).when({}, { now: '2023-09-07T22:59:59.999Z' })).toEqual([]);
  });
  it('never after they were answered', () => expect(given(...full, taken('ben')).when({}, after)).toEqual([]));
  it('passes over one whose school has its share', () => {
    const past = [opened({ perSchool: 1 }), entered('anna', 'elm'), taken('anna'), entered('ben'), offered('ben')];
    const waiting = [entered('cara', 'elm'), waitlisted('cara'), entered('dan', 'oak'), waitlisted('dan')];
    const events = given(...past, ...waiting).when({}, after) as PlacesEvent[];
    expect(events).toEqual([
      since(expired('ben')),
      expect.objectContaining({ type: 'PlaceOffered', applicationId: 'dan' }),
    ]);
  });
  it('keeps the timer at the next of them', () => {
    expect(nextExpiry(full.reduce(evolve, noPlaces))).toBe(expiresAt);
    expect(nextExpiry([...full, taken('ben')].reduce(evolve, noPlaces))).toBeUndefined();
    expect(nextExpiry(noPlaces)).toBeUndefined();
  });
});
