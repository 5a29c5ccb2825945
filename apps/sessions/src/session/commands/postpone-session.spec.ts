import { specFor } from '#domain';
import { cancelled, delivered, postponed, scheduled, sessionId } from '../examples.js';
import { evolve, noSession, type SessionEvent } from '../session.js';
import { postponeSession } from './postpone-session.js';

const given = specFor({ decide: postponeSession, evolve, initial: noSession, given: { today: '2023-09-11' } });

describe('postponing a session', () => {
  it('takes it off its time', () => {
    expect(given(scheduled).when({ sessionId })).toEqual([postponed]);
  });
  it.each<[string, SessionEvent[], string]>([
    ['an unknown one', [], 'session.unknown'],
    ['a postponed one', [scheduled, postponed], 'session.already-postponed'],
    ['a cancelled one', [scheduled, cancelled], 'session.cancelled'],
    ['one that has taken place', [scheduled, delivered], 'session.already-delivered'],
  ])('refuses %s', (_, past, code) => {
    expect(given(...past).when({ sessionId })).toBe(code);
  });
});
