import { specFor } from '#domain';
import { ana, dropped, held, joined, launch, opened, scheduled, setAside, unbooked } from '../examples.js';
import { evolve, noRoster } from '../roster.js';
import { setAsideSession } from './set-aside-session.js';

const given = specFor({ decide: setAsideSession, evolve, initial: noRoster });

describe('a session is postponed', () => {
  it('expects nobody as long as it has no time', () => {
    expect(given(opened, scheduled, joined(ana)).when({ sessionId: launch })).toEqual([
      setAside(launch),
      unbooked(launch, ana),
    ]);
  });
  it.each([
    ['was held', held(launch)],
    ['was cancelled', dropped(launch)],
    ['is postponed', setAside(launch)],
  ])('says nothing new of one that %s', (_, before) => {
    expect(given(opened, scheduled, before).when({ sessionId: launch })).toEqual([]);
  });
});
