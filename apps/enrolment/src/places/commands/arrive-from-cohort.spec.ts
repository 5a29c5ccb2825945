import { specFor } from '#domain';
import { closed, full, opened, paused, released, taken, usedUp } from '../examples.js';
import { evolve, noPlaces, type OpenedPlaces, type PlacesEvent } from '../places.js';
import { arriveFromCohort } from './arrive-from-cohort.js';

const given = specFor({ decide: arriveFromCohort, evolve, initial: noPlaces });
const arrival = {
  applicationId: 'dora',
  applicant: 'person dora',
  organisationId: 'elm',
  on: '2023-11-06',
  arrived: 1,
};
const arrived = { type: 'ApplicantArrived' as const, ...arrival };

describe('coming from another cohort', () => {
  it('takes a free place, once', () => {
    expect(given(opened()).when(arrival)).toEqual([arrived]);
    expect(given(opened(), arrived).when(arrival)).toEqual([]);
  });
  it('is known to have come from another as long as it keeps the place', () => {
    const after = (...past: PlacesEvent[]) =>
      ([opened(), arrived, ...past].reduce(evolve, noPlaces) as OpenedPlaces).entries['dora'];
    expect(after(paused('dora'), taken('dora'))).toMatchObject({ status: 'accepted', arrived: 1 });
    expect(after(released('dora'))).toMatchObject({ status: 'released', arrived: 1 });
    for (const gone of [released, usedUp]) expect(after(gone('dora'), taken('dora'))).not.toHaveProperty('arrived');
  });
  it('needs room, unless the cohorts were merged', () => {
    expect(given(...full).when(arrival)).toBe('cohort.full');
    expect(given(...full).when({ ...arrival, merged: true })).toEqual([arrived]);
  });
  it('needs a cohort that is known and not over', () => {
    expect(given().when(arrival)).toBe('cohort.unknown');
    expect(given(opened(), closed).when(arrival)).toBe('cohort.closed');
  });
  it('is not left behind by a merger of which one hears when the other cohort is over', () => {
    expect(given(opened(), closed).when({ ...arrival, merged: true })).toEqual([arrived]);
  });
});
