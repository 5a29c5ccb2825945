import { specFor } from '#domain';
import { culture, dropped } from '../../roster/examples.js';
import { evolve as evolveRoster } from '../../roster/roster.js';
import { arranged, cancelled, delivered, facilitator, postponed, rosterOf, scheduled, sessionId } from '../examples.js';
import { evolve, noSession, type SessionEvent } from '../session.js';
import { rescheduleSession } from './reschedule-session.js';

const given = specFor({ decide: rescheduleSession, evolve, initial: noSession, given: { id: sessionId } });
const at = (startsAt: string) => ({ sessionId, startsAt, roster: rosterOf() });
const rescheduled: SessionEvent = { type: 'SessionRescheduled', startsAt: '2023-09-19T15:45' };

describe('rescheduling a session', () => {
  it('gives it another time', () => {
    expect(given(scheduled).when(at('2023-09-19T15:45'))).toEqual([rescheduled]);
  });
  it('may move it by less than it takes', () => {
    expect(given(scheduled).when(at('2023-09-12T16:15'))).toHaveLength(1);
  });
  it('gives a postponed one a time again, even the one it had', () => {
    expect(given(scheduled, postponed).when(at('2023-09-12T15:45'))).toHaveLength(1);
  });
  it('may take the time of a cancelled one', () => {
    const roster = evolveRoster(rosterOf(), dropped(culture));
    expect(given(scheduled).when({ sessionId, startsAt: '2023-10-17T15:45', roster })).toHaveLength(1);
  });
  it('leaves who leads it and where', () => {
    expect([scheduled, arranged, postponed, rescheduled].reduce(evolve, noSession)).toMatchObject({
      status: 'scheduled',
      startsAt: '2023-09-19T15:45',
      facilitators: [facilitator],
      place: 'Hope Street 12',
    });
  });
  it.each<[string, SessionEvent[], string, string]>([
    ['an unknown one', [], '2023-09-19T15:45', 'session.unknown'],
    ['a cancelled one', [scheduled, cancelled], '2023-09-19T15:45', 'session.cancelled'],
    ['one that has taken place', [scheduled, delivered], '2023-09-19T15:45', 'session.already-delivered'],
    ['the time it has', [scheduled], '2023-09-12T15:45', 'session.nothing-changed'],
    ['a time outside the cohort', [scheduled], '2024-07-20T15:45', 'schedule.outside-cohort'],
    ['a time of another session of the cohort', [scheduled], '2023-10-17T17:00', 'schedule.overlap'],
  ])('refuses %s', (_, past, startsAt, code) => {
    expect(given(...past).when(at(startsAt))).toBe(code);
  });
});
