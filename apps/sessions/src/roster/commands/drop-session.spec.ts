import { specFor } from '#domain';
import { ana, dropped, held, joined, launch, opened, scheduled, setAside, unbooked } from '../examples.js';
import { evolve, noRoster } from '../roster.js';
import { dropSession } from './drop-session.js';

const given = specFor({ decide: dropSession, evolve, initial: noRoster });

describe('a session is cancelled', () => {
  it('cancels its bookings and no others', () => {
    expect(given(opened, scheduled, joined(ana)).when({ sessionId: launch })).toEqual([
      dropped(launch),
      unbooked(launch, ana),
    ]);
  });
  it('is cancelled also when it had no time', () => {
    expect(given(opened, scheduled, joined(ana), setAside(launch)).when({ sessionId: launch })).toEqual([
      dropped(launch),
    ]);
  });
  it.each([
    ['was held', held(launch)],
    ['was cancelled', dropped(launch)],
  ])('says nothing new of one that %s', (_, before) => {
    expect(given(opened, scheduled, before).when({ sessionId: launch })).toEqual([]);
  });
});
