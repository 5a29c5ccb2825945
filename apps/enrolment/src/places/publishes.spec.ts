import {
  ApplicationAccepted,
  ApplicationPriorityChanged,
  ApplicationWaitlisted,
  GroupApplied,
  PlaceOffered,
  PlaceReleased,
  publish,
} from '#contracts';
import type { Given } from '#domain';
import { entered, expiresAt, grouped, offered, opened, paused, prioritised, rejoined, taken } from './examples.js';
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
  it('names everyone of a group', () => {
    const members = ['anna', 'ben'].map((applicationId) => ({
      applicationId,
      organisationId: `school of ${applicationId}`,
    }));
    const said = { groupId: 'anna and ben', cohortId: 'cohort', members, on: '2023-09-04' };
    expect(publishes(grouped(['anna', 'ben']), given, places)).toEqual(publish(GroupApplied, said, 'future-heads'));
  });
  it('tells of a rank, of who waits again, and of a place given back for a while', () => {
    expect(publishes(prioritised('anna'), given, places)).toEqual(
      publish(ApplicationPriorityChanged, { ...facts, priority: true, reason: 'waited-before' }, 'future-heads'),
    );
    expect(publishes(rejoined('anna'), given, places)).toEqual(publish(ApplicationWaitlisted, facts, 'future-heads'));
    expect(publishes(paused('anna'), given, places)).toEqual(publish(PlaceReleased, facts, 'future-heads'));
  });
  it('leaves out what only the cohort needs to know', () => {
    expect(publishes(entered('anna'), given, places)).toBeUndefined();
    expect(publishes(opened(), given, places)).toBeUndefined();
  });
});
