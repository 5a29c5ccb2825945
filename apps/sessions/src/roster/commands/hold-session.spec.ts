import { specFor } from '#domain';
import { dropped, held, launch, opened, scheduled } from '../examples.js';
import { evolve, noRoster } from '../roster.js';
import { holdSession } from './hold-session.js';

const given = specFor({ decide: holdSession, evolve, initial: noRoster });

describe('a session has taken place', () => {
  it('makes its bookings history', () => {
    expect(given(opened, scheduled).when({ sessionId: launch })).toEqual([held(launch)]);
  });
  it.each([
    ['was held', held(launch)],
    ['was cancelled', dropped(launch)],
  ])('says nothing new of one that %s', (_, before) => {
    expect(given(opened, scheduled, before).when({ sessionId: launch })).toEqual([]);
  });
});
