import { closed, entered, full, opened, taken, usedUp, withdrew } from './examples.js';
import { noPlaces, type OpenedPlaces, type PlacesEvent } from './places.js';
import { countsOf } from './room.js';
import { evolveWatched } from './too-many.js';

const after = (...past: PlacesEvent[]) => past.reduce(evolveWatched, noPlaces) as OpenedPlaces;
const cut: PlacesEvent = { type: 'CapacityChanged', capacity: 1 };

describe('too many in a cohort', () => {
  it('are there after a cut, until one has gone', () => {
    expect(after(...full)).not.toHaveProperty('tooMany');
    expect(after(...full, cut)).toMatchObject({ tooMany: 1 });
    expect(after(...full, cut, withdrew('ben'))).not.toHaveProperty('tooMany');
    expect(after(...full, cut, { type: 'CapacityChanged', capacity: 2 })).not.toHaveProperty('tooMany');
  });
  it('are also those of a school above its share', () => {
    const both = [entered('anna', 'elm'), taken('anna'), entered('ben', 'elm'), taken('ben')];
    const places = after(opened({ perSchool: 1 }), ...both, usedUp('ben'));
    expect([places.tooMany, countsOf(places)]).toMatchObject([1, { excess: 0, aboveShare: 1 }]);
  });
  it('concern nobody once the cohort is over', () => {
    expect(after(...full, cut, closed)).not.toHaveProperty('tooMany');
  });
});
