import { specFor } from '#domain';
import { full, offered, paused, released, returns } from '../examples.js';
import { evolve, noPlaces } from '../places.js';
import { releasePlace } from './release-place.js';

const given = specFor({ decide: releasePlace, evolve, initial: noPlaces });

describe('releasing a place', () => {
  it('offers it to the next in line', () => {
    expect(given(...full).when({ applicationId: 'anna' })).toEqual([released('anna'), offered('cara')]);
  });
  it('ends the wait of one who meant to come back', () => {
    const past = [...full, paused('anna'), offered('cara'), returns('anna')];
    expect(given(...past).when({ applicationId: 'anna' })).toEqual([released('anna')]);
  });
  it('means nothing for one who holds none, or no longer', () => {
    expect(given(...full).when({ applicationId: 'cara' })).toEqual([]);
    expect(given(...full, released('anna')).when({ applicationId: 'anna' })).toEqual([]);
    expect(given().when({ applicationId: 'anna' })).toEqual([]);
  });
  it('means nothing for a place that was taken since', () => {
    expect(given(...full).when({ applicationId: 'anna', step: 1 })).toEqual([]);
    expect(given(...full).when({ applicationId: 'anna', step: 2 })).toHaveLength(2);
  });
});
