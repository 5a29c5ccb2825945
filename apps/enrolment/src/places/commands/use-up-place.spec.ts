import { specFor } from '#domain';
import { full, offered, paused, released, usedUp } from '../examples.js';
import { evolve, noPlaces } from '../places.js';
import { useUpPlace } from './use-up-place.js';

const given = specFor({ decide: useUpPlace, evolve, initial: noPlaces });

describe('using up a place', () => {
  it('keeps it taken: nobody is offered it', () => {
    expect(given(...full).when({ applicationId: 'anna' })).toEqual([usedUp('anna')]);
  });
  it('lets go of one that was given back', () => {
    const past = [...full, paused('anna'), offered('cara')];
    expect(given(...past).when({ applicationId: 'anna' })).toEqual([released('anna')]);
  });
  it('happens once, and only to a taken one', () => {
    expect(given(...full, usedUp('anna')).when({ applicationId: 'anna' })).toEqual([]);
    expect(given(...full).when({ applicationId: 'ben' })).toEqual([]);
  });
});
