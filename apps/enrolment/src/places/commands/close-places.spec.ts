import { specFor } from '#domain';
import { closed, full, rejected, released } from '../examples.js';
import { evolve, noPlaces } from '../places.js';
import { closePlaces } from './close-places.js';
import { releasePlace } from './release-place.js';

const given = specFor({ decide: closePlaces, evolve, initial: noPlaces });
const on = '2023-09-04';

describe('closing the places of a cohort', () => {
  it('tells whoever still hopes, and leaves taken places to a person', () => {
    expect(given(...full).when({ on })).toEqual([closed, rejected('ben'), rejected('cara')]);
  });
  it('needs a known cohort', () => expect(given().when({ on })).toBe('cohort.unknown'));
  it('happens once', () => expect(given(...full, closed).when({ on })).toEqual([]));
  it('ends the offering of freed places', () => {
    const later = specFor({ decide: releasePlace, evolve, initial: noPlaces });
    expect(later(...full, closed).when({ applicationId: 'anna' })).toEqual([released('anna')]);
  });
});
