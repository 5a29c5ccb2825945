import { specFor } from '#domain';
import { ana, closed, culture, finance, held, joined, launch, opened, scheduled, unbooked } from '../examples.js';
import { evolve, noRoster } from '../roster.js';
import { closeRoster } from './close-roster.js';

const given = specFor({ decide: closeRoster, evolve, initial: noRoster });

describe('a cohort is cancelled', () => {
  it('cancels the bookings of what lies ahead, and leaves what was held', () => {
    expect(given(opened, scheduled, joined(ana), held(launch)).when({})).toEqual([
      closed,
      unbooked(culture, ana),
      unbooked(finance, ana),
    ]);
  });
  it('leaves a record of what was held', () => {
    const roster = [opened, scheduled, held(launch), closed].reduce(evolve, noRoster);
    expect(roster).toMatchObject({
      sessions: [{ standing: 'held' }, { standing: 'cancelled' }, { standing: 'cancelled' }],
    });
  });
  it('is cancelled once', () => {
    expect(given(opened, closed).when({})).toEqual([]);
  });
  it('waits for the cohort to be known', () => {
    expect(given().when({})).toBe('roster.unknown');
  });
});
