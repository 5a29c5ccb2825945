import { entered, offered, opened, paused, prioritised, rejoined, returns, taken, waitlisted } from './examples.js';
import { declined, expired, grouped, withdrew } from './examples.js';
import { evolve, noPlaces, type OpenedPlaces, type PlacesEvent } from './places.js';
import { andOfferWhatIsFree, takesPart } from './room.js';

const places = (...past: PlacesEvent[]) =>
  [opened({ capacity: 1 }), entered('held'), taken('held'), ...past].reduce(evolve, noPlaces) as OpenedPlaces;
const waiting = (...applicationIds: string[]) => applicationIds.flatMap((id) => [entered(id), waitlisted(id)]);
const given = { id: 'cohort', who: 'someone', today: '2023-09-04', now: '2023-09-04T09:00:00Z' };
const free: PlacesEvent = { type: 'PlaceReleased', applicationId: 'held', on: '2023-09-04' };

describe('the waiting list', () => {
  it('is in the order of time', () => expect(places(...waiting('anna', 'ben')).queue).toEqual(['anna', 'ben']));
  it('has those with priority before others, in the order of time among themselves', () => {
    const list = [...waiting('anna', 'ben', 'cara', 'dan'), prioritised('cara'), prioritised('ben')];
    expect(places(...list).queue).toEqual(['cara', 'ben', 'anna', 'dan']);
    expect(places(...list, prioritised('cara', false)).queue).toEqual(['ben', 'anna', 'dan', 'cara']);
  });
  it('remembers a priority that was given before the wait began', () => {
    expect(places(...waiting('anna'), entered('ben'), prioritised('ben'), waitlisted('ben')).queue).toEqual([
      'ben',
      'anna',
    ]);
  });
  it('has returners before everyone', () => {
    const back = [...waiting('anna'), prioritised('anna'), paused('held'), returns('held')];
    expect(places(...back).queue).toEqual(['held', 'anna']);
  });
  it('has at its end whoever rejoins, also with a priority of before', () => {
    const list = [...waiting('anna'), prioritised('anna'), offered('anna'), declined('anna'), ...waiting('ben')];
    expect(places(...list, rejoined('anna')).queue).toEqual(['ben', 'anna']);
  });
  it.each([declined, expired, withdrew])('a returner who does not take the place stays paused', (goes) => {
    const after = places(paused('held'), returns('held'), offered('held'), goes('held'));
    expect(after.entries['held']).toMatchObject({ status: 'paused' });
    expect(takesPart(after.entries['held'])).toBe(true);
  });
  it('serves a group when there is room for all of it, and others meanwhile', () => {
    const group = [grouped(['anna', 'ben']), waitlisted('anna'), waitlisted('ben')];
    const two = { type: 'CapacityChanged' as const, capacity: 2 };
    expect(andOfferWhatIsFree(places(...group, ...waiting('cara')), [free], given)).toEqual([free, offered('cara')]);
    expect(andOfferWhatIsFree(places(...group, ...waiting('cara'), two), [free], given)).toEqual([
      free,
      offered('anna'),
      offered('ben'),
    ]);
  });
  it('counts the cap of a school for a group as a whole', () => {
    const capped = [opened({ capacity: 5, perSchool: 2 }), entered('held', 'elm'), taken('held')];
    const group = [grouped(['anna', 'ben'], 'elm'), waitlisted('anna'), waitlisted('ben')];
    const full = [...capped, ...group].reduce(evolve, noPlaces);
    expect(andOfferWhatIsFree(full, [], given)).toEqual([]);
    expect(andOfferWhatIsFree(full, [free], given)).toHaveLength(3);
  });
});

describe('an offer', () => {
  it('waits for days on which the schools of the applicant work', () => {
    const [authority, on] = ['Liverpool', '2023-10-26'];
    const list = [{ ...entered('anna'), authority } as PlacesEvent, waitlisted('anna'), ...waiting('ben')];
    const two = { type: 'CapacityChanged' as const, capacity: 2 };
    const offers = andOfferWhatIsFree(places(...list, two), [free], { ...given, today: on });
    expect(offers).toMatchObject([
      free,
      { applicationId: 'anna', expiresAt: '2023-11-08T00:00:00.000Z' },
      { applicationId: 'ben', expiresAt: '2023-11-01T00:00:00.000Z' },
    ]);
  });
});
