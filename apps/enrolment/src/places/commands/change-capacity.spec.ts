import { specFor } from '#domain';
import { entered, full, offered, opened, waitlisted } from '../examples.js';
import { evolve, noPlaces, type OpenedPlaces } from '../places.js';
import { countsOf } from '../room.js';
import { changeCapacity } from './change-capacity.js';

const given = specFor({ decide: changeCapacity, evolve, initial: noPlaces });

describe('changing the capacity', () => {
  it('offers the new places at once, in the order of waiting', () => {
    const dan = [entered('dan'), waitlisted('dan')];
    expect(given(...full, ...dan).when({ capacity: 3 })).toEqual([
      { type: 'CapacityChanged', capacity: 3 },
      offered('cara'),
    ]);
    expect(given(...full, ...dan).when({ capacity: 9 })).toEqual([
      { type: 'CapacityChanged', capacity: 9 },
      offered('cara'),
      offered('dan'),
    ]);
  });
  it('drops no one when it is cut; the excess shows', () => {
    expect(given(...full).when({ capacity: 1 })).toEqual([{ type: 'CapacityChanged', capacity: 1 }]);
    const cut = [...full, { type: 'CapacityChanged' as const, capacity: 1 }].reduce(evolve, noPlaces) as OpenedPlaces;
    expect(countsOf(cut)).toMatchObject({ capacity: 1, free: 0, excess: 1, accepted: 1, offered: 1, waitlisted: 1 });
  });
  it('lifts the cap per school when none is named', () => {
    const capped = [opened({ perSchool: 1 }), entered('anna', 'elm'), offered('anna')];
    const waiting = [entered('ben', 'elm'), waitlisted('ben')];
    expect(given(...capped, ...waiting).when({ capacity: 2, perSchool: 1 })).toHaveLength(1);
    expect(given(...capped, ...waiting).when({ capacity: 2 })).toContainEqual(offered('ben'));
  });
  it('needs a known cohort', () => expect(given().when({ capacity: 3 })).toBe('cohort.unknown'));
});
