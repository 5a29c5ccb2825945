import { specFor } from '#domain';
import { cancelled, delivered, postponed, scheduled, sessionId } from '../examples.js';
import { evolve, noSession, type SessionEvent } from '../session.js';
import { cancelSession, type CancelSession } from './cancel-session.js';

const given = specFor({ decide: cancelSession, evolve, initial: noSession, given: { today: '2023-09-11' } });
const cancellation: CancelSession = { sessionId, reason: 'venue-unavailable' };

describe('cancelling a session', () => {
  it.each<[string, SessionEvent[]]>([
    ['a scheduled one', [scheduled]],
    ['a postponed one', [scheduled, postponed]],
  ])('ends %s', (_, past) => {
    expect(given(...past).when(cancellation)).toEqual([cancelled]);
  });
  it.each<[string, SessionEvent[], string]>([
    ['an unknown one', [], 'session.unknown'],
    ['a cancelled one', [scheduled, cancelled], 'session.cancelled'],
    ['one that has taken place', [scheduled, delivered], 'session.already-delivered'],
  ])('refuses %s', (_, past, code) => {
    expect(given(...past).when(cancellation)).toBe(code);
  });
});
