import { specFor } from '#domain';
import { ana, anaElsewhere, ben } from '../../roster/examples.js';
import { evolve as evolveRoster } from '../../roster/roster.js';
import {
  anaCame,
  benWasAbsent,
  cancelled,
  delivered,
  facilitator,
  handedIn,
  postponed,
  rosterOf,
  scheduled,
  sessionId,
  thatEvening,
} from '../examples.js';
import { evolve, noSession, type SessionEvent } from '../session.js';
import { handInRegister, type RegisterEntry } from './hand-in-register.js';

const given = specFor({ decide: handInRegister, evolve, initial: noSession, given: thatEvening });

const attended: RegisterEntry = { personId: ana.personId, outcome: 'attended' };
const absent: RegisterEntry = { personId: ben.personId, outcome: 'absent' };
const guest: RegisterEntry = { personId: facilitator, outcome: 'attended', walkIn: true };
const register = (...entries: RegisterEntry[]) => ({ sessionId, entries, roster: rosterOf(ana, ben) });

describe('handing in a register', () => {
  it('says of everyone expected whether they came', () => {
    expect(given(scheduled).when(register(attended, absent))).toEqual([delivered, anaCame, benWasAbsent, handedIn]);
  });
  it('asks for those who take part on the day it was held, also when the roster has yet to hear of that day', () => {
    const moved: SessionEvent = { type: 'SessionRescheduled', startsAt: '2023-10-03T15:45' };
    const late = { ...ben, from: '2023-10-01' };
    const events = given(scheduled, moved).when(
      { ...register(attended, absent), roster: rosterOf(ana, late) },
      { now: '2023-10-03T15:00:00Z' },
    );
    expect(events).toHaveLength(4);
  });
  it('is enough for a session that nobody was expected at', () => {
    expect(given(scheduled).when({ ...register(), roster: rosterOf() })).toEqual([delivered, handedIn]);
  });
  it('counts one who leads for two schools for both', () => {
    const events = given(scheduled).when({ ...register(attended), roster: rosterOf(ana, anaElsewhere) });
    expect(events).toMatchObject([
      {},
      { enrolmentId: ana.enrolmentId, attendedMinutes: 120 },
      { enrolmentId: anaElsewhere.enrolmentId, attendedMinutes: 120 },
      {},
    ]);
  });
  it('lets someone of the cohort walk in, without having planned for them', () => {
    const paused = {
      type: 'ParticipationPaused' as const,
      enrolmentId: ben.enrolmentId,
      from: '2023-09-05',
      because: 'deferred' as const,
    };
    const roster = evolveRoster(rosterOf(ana, ben), paused);
    const walkIn: RegisterEntry = { personId: ben.personId, outcome: 'late', minutes: 45, walkIn: true };
    expect(given(scheduled).when({ ...register(attended, walkIn), roster })).toMatchObject([
      {},
      { enrolmentId: ana.enrolmentId },
      { enrolmentId: ben.enrolmentId, outcome: 'late', attendedMinutes: 45, plannedMinutes: 0 },
      {},
    ]);
  });
  it('counts one who walks in once, however many schools they lead for', () => {
    const late = (member: typeof ana) => ({ ...member, from: '2023-10-01' });
    const roster = rosterOf(late(ana), late(anaElsewhere));
    expect(given(scheduled).when({ ...register({ ...attended, walkIn: true }), roster })).toMatchObject([
      delivered,
      { enrolmentId: anaElsewhere.enrolmentId, plannedMinutes: 0 },
      handedIn,
    ]);
  });
  it('welcomes a guest who takes part in nothing', () => {
    expect(given(scheduled).when(register(attended, absent, guest))).toEqual([
      delivered,
      anaCame,
      benWasAbsent,
      { type: 'GuestWelcomed', personId: facilitator, attendedMinutes: 120 },
      handedIn,
    ]);
  });
  it('is possible from the minute the session begins, by the clock on the wall', () => {
    const inSummerTime = { now: '2023-09-12T14:45:00Z' };
    expect(given(scheduled).when(register(attended, absent), inSummerTime)).toHaveLength(4);
    expect(given(scheduled).when(register(attended, absent), { now: '2023-09-12T14:44:59Z' })).toBe(
      'session.not-begun',
    );
  });
  it.each<[string, SessionEvent[], RegisterEntry[], string]>([
    ['an unknown session', [], [attended, absent], 'session.unknown'],
    ['a cancelled one', [scheduled, cancelled], [attended, absent], 'session.cancelled'],
    ['a postponed one', [scheduled, postponed], [attended, absent], 'session.postponed'],
    ['a second register', [scheduled, delivered, handedIn], [attended, absent], 'session.already-delivered'],
    ['a register that leaves someone out', [scheduled], [attended], 'register.incomplete'],
    ['someone twice', [scheduled], [attended, absent, attended], 'register.person-twice'],
    ['a stranger', [scheduled], [attended, absent, { ...guest, walkIn: false }], 'register.not-expected'],
    ['an absent walk-in', [scheduled], [attended, absent, { ...guest, outcome: 'absent' }], 'register.walk-in-away'],
    [
      'a part without its minutes',
      [scheduled],
      [{ ...attended, outcome: 'partial' }, absent],
      'register.minutes-missing',
    ],
  ])('refuses %s', (_, past, entries, code) => {
    expect(given(...past).when(register(...entries))).toBe(code);
  });
});
