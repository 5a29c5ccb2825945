import { specFor } from '#domain';
import { closed, full, offered, paused } from '../examples.js';
import { evolve, noPlaces } from '../places.js';
import { pausePlace } from './pause-place.js';

const given = specFor({ decide: pausePlace, evolve, initial: noPlaces });

describe('giving a place back while deferred', () => {
  it('offers it to the next in line', () => {
    expect(given(...full).when({ applicationId: 'anna' })).toEqual([paused('anna'), offered('cara')]);
  });
  it('means nothing for one who has none', () => {
    expect(given(...full, paused('anna')).when({ applicationId: 'anna' })).toEqual([]);
    expect(given(...full).when({ applicationId: 'cara' })).toEqual([]);
    expect(given().when({ applicationId: 'anna' })).toEqual([]);
  });
  it('offers it to nobody once the cohort is closed', () => {
    expect(given(...full, closed).when({ applicationId: 'anna' })).toEqual([paused('anna')]);
  });
  it('means nothing for a place that was taken since', () => {
    expect(given(...full).when({ applicationId: 'anna', step: 1 })).toEqual([]);
    expect(given(...full).when({ applicationId: 'anna', step: 2 })).toHaveLength(2);
  });
});
