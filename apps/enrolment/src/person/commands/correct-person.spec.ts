import { specFor } from '#domain';
import { mary, registered } from '../examples.js';
import { evolve, noPerson, type Person } from '../person.js';
import { correctPerson } from './correct-person.js';

const given = specFor({ decide: correctPerson, evolve, initial: noPerson, given: { id: mary } });
const changed = { type: 'PersonDetailsChanged' as const };

describe('correcting a person', () => {
  it('says only that the details are others now', () => {
    expect(given(...registered).when({ personId: mary, name: 'Mary Other' })).toEqual([changed]);
  });
  it('raises their version, so that a consumer ignores older ones', () => {
    const known = [...registered, changed].reduce(evolve, noPerson) as Person & { status: 'known' };
    expect(known.detailsVersion).toBe(2);
  });
  it('does nothing when nothing is given', () => {
    expect(given(...registered).when({ personId: mary })).toEqual([]);
  });
  it('needs a known person', () => expect(given().when({ personId: mary, name: 'X' })).toBe('person.unknown'));
});
