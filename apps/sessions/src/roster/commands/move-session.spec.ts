import { specFor } from '#domain';
import {
  ana,
  ben,
  booked,
  culture,
  dropped,
  held,
  joined,
  launch,
  opened,
  paused,
  scheduled,
  setAside,
  unbooked,
} from '../examples.js';
import { evolve, noRoster, type RosterEvent } from '../roster.js';
import { moveSession } from './move-session.js';

const given = specFor({ decide: moveSession, evolve, initial: noRoster });
const moved: RosterEvent = { type: 'SessionMoved', sessionId: launch, startsAt: '2023-10-10T15:45' };
const move = { sessionId: launch, startsAt: '2023-10-10T15:45' };

describe('a session has another time', () => {
  it('keeps the bookings of those who take part on both days', () => {
    expect(given(opened, scheduled, joined(ana)).when(move)).toEqual([moved]);
  });
  it('expects one who joins before the new day, and no longer one who pauses before it', () => {
    const late = { ...ben, from: '2023-10-01' };
    expect(given(opened, scheduled, joined(ana), joined(late), paused(ana, '2023-10-02')).when(move)).toEqual([
      moved,
      unbooked(launch, ana),
      booked(launch, late),
    ]);
  });
  it('has a time again, even the one it had', () => {
    const again = { sessionId: launch, startsAt: '2023-09-12T15:45' };
    expect(given(opened, scheduled, joined(ana), setAside(launch)).when(again)).toEqual([
      { type: 'SessionMoved', ...again },
      booked(launch, ana),
    ]);
  });
  it('is not brought back by a time once it is cancelled or held', () => {
    expect(given(opened, scheduled, dropped(launch)).when(move)).toEqual([]);
    expect(given(opened, scheduled, held(launch)).when(move)).toEqual([]);
  });
  it('says nothing new of a time it has, or of a session it does not know', () => {
    expect(given(opened, scheduled).when({ sessionId: culture, startsAt: '2023-10-17T15:45' })).toEqual([]);
    expect(given(opened).when(move)).toEqual([]);
  });
});
