import { specFor } from '#domain';
import { opened } from '../examples.js';
import { evolve, noPlaces } from '../places.js';
import { followVersion } from './follow-version.js';

const given = specFor({ decide: followVersion, evolve, initial: noPlaces });

describe('the cohort moves to another version of its strand', () => {
  it('once', () => {
    expect(given(opened()).when({ toVersion: 2 })).toEqual([{ type: 'StrandVersionChanged', strandVersion: 2 }]);
    expect(given(opened()).when({ toVersion: 1 })).toEqual([]);
  });
  it('when it is known', () => expect(given().when({ toVersion: 2 })).toBe('cohort.unknown'));
});
