import { ApplicationAccepted, PlaceOffered, publish } from '#contracts';
import type { Given } from '#domain';
import { entered, expiresAt, offered, opened, taken } from './examples.js';
import { evolve, noPlaces } from './places.js';
import { publishes } from './publishes.js';

const given: Given = { id: 'cohort', now: '2023-09-04T09:00:00Z', today: '2023-09-04', who: 'someone' };
const places = evolve(noPlaces, opened());
const facts = { applicationId: 'anna', cohortId: 'cohort', on: '2023-09-04' };

describe('what the places of a cohort say publicly', () => {
  it('is said on the topic of the strand', () => {
    expect(publishes(taken('anna'), given, places)).toEqual(publish(ApplicationAccepted, facts, 'future-heads'));
    expect(publishes(offered('anna'), given, places)).toEqual(
      publish(PlaceOffered, { ...facts, expiresAt }, 'future-heads'),
    );
  });
  it('leaves out what only the cohort needs to know', () => {
    expect(publishes(entered('anna'), given, places)).toBeUndefined();
    expect(publishes(opened(), given, places)).toBeUndefined();
  });
});
