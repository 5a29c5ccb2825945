import { specFor } from '#domain';
import { arranged, cancelled, delivered, facilitator, scheduled, sessionId } from '../examples.js';
import { evolve, noSession, scopeOf } from '../session.js';
import { arrangeSession, type ArrangeSession } from './arrange-session.js';

const given = specFor({ decide: arrangeSession, evolve, initial: noSession });
const arrangement: ArrangeSession = { sessionId, facilitators: [facilitator], place: 'Hope Street 12' };

describe('arranging a session', () => {
  it('says who leads it and where', () => {
    expect(given(scheduled).when(arrangement)).toEqual([arranged]);
  });
  it('opens the session to those who lead it', () => {
    expect(scopeOf([scheduled, arranged].reduce(evolve, noSession)).people).toEqual([facilitator]);
  });
  it('replaces what was arranged', () => {
    const elsewhere = given(scheduled, arranged).when({ sessionId, facilitators: [] });
    expect(elsewhere).toEqual([{ type: 'SessionArranged', facilitators: [] }]);
    expect(
      [scheduled, arranged, { type: 'SessionArranged' as const, facilitators: [] }].reduce(evolve, noSession),
    ).not.toHaveProperty('place');
  });
  it('says nothing new of what is arranged', () => {
    expect(given(scheduled, arranged).when(arrangement)).toEqual([]);
  });
  it.each([
    ['an unknown session', [], 'session.unknown'],
    ['a cancelled one', [scheduled, cancelled], 'session.cancelled'],
    ['one that has taken place', [scheduled, delivered], 'session.already-delivered'],
  ])('refuses %s', (_, past, code) => {
    expect(given(...past).when(arrangement)).toBe(code);
  });
});
