import { full, opened } from './examples.js';
import { evolve, noPlaces } from './places.js';
import { summed } from './room.js';

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
