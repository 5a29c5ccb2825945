import { entered, full, movedOn, opened, paused, returns, taken } from './examples.js';
import { evolve, noPlaces, type PlacesEvent } from './places.js';
import { summed, takesPart } from './room.js';

describe('the places of a cohort as they are shown', () => {
  it('are the cohort, the numbers, and who waits, in their order', () => {
    const stored = { id: 'cohort', version: 7, state: full.reduce(evolve, noPlaces) };
    expect(summed(stored)).toEqual({
      id: 'cohort',
      version: 7,
      state: {
        status: 'open',
        ...(opened() as { cohort: object }).cohort,
        free: 0,
        excess: 0,
        aboveShare: 0,
        submitted: 0,
        waitlisted: 1,
        offered: 1,
        accepted: 1,
        paused: 0,
        queue: ['cara'],
      },
    });
  });
  it('are nothing before the cohort is known', () => {
    expect(summed({ state: noPlaces })).toEqual({ state: noPlaces });
  });
});

describe('who takes part', () => {
  const standing = (...events: PlacesEvent[]) => {
    const places = [opened({ capacity: 1 }), entered('anna'), ...events].reduce(evolve, noPlaces);
    return places.status === 'none' ? undefined : places.entries['anna'];
  };
  it('is whoever has a place, has paused, or waits to come back, in another cohort, too', () => {
    expect(takesPart(standing())).toBe(false);
    expect(takesPart(standing(taken('anna')))).toBe(true);
    const waits = [taken('anna'), paused('anna'), entered('ben'), taken('ben'), returns('anna')];
    expect(takesPart(standing(...waits))).toBe(true);
    expect(takesPart(standing(...waits, movedOn('anna')))).toBe(true);
    expect(takesPart(standing(movedOn('anna')))).toBe(false);
  });
});
