import { specFor } from '#domain';
import { cohort, opened } from '../examples.js';
import { evolve, noPlaces } from '../places.js';
import { openPlaces } from './open-places.js';

const given = specFor({ decide: openPlaces, evolve, initial: noPlaces });

describe('opening the places of a cohort', () => {
  it('happens once', () => {
    expect(given().when({ cohort })).toEqual([opened()]);
    expect(given(opened()).when({ cohort })).toEqual([]);
  });
});
