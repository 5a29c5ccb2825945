import { specFor } from '#domain';
import { closed, full, opened } from '../examples.js';
import { evolve, noPlaces } from '../places.js';
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
