import { specFor } from '#domain';
import { cancelled, delivered, postponed, scheduled } from '../examples.js';
import { evolve, noSession, type SessionEvent } from '../session.js';
import { cancelWithCohort } from './cancel-with-cohort.js';

const given = specFor({ decide: cancelWithCohort, evolve, initial: noSession, given: { today: '2023-09-11' } });

describe('the cohort of a session is cancelled', () => {
  it.each<[string, SessionEvent[]]>([
    ['a scheduled one', [scheduled]],
    ['a postponed one', [scheduled, postponed]],
  ])('ends %s', (_, past) => {
    expect(given(...past).when({})).toEqual([
      { type: 'SessionCancelled', on: '2023-09-11', reason: 'cohort-cancelled' },
    ]);
  });
  it('leaves what has been held or cancelled', () => {
    expect(given(scheduled, delivered).when({})).toEqual([]);
    expect(given(scheduled, cancelled).when({})).toEqual([]);
  });
  it('waits for the session to be there', () => {
    expect(given().when({})).toBe('session.unknown');
  });
});
