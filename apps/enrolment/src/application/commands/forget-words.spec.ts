import { specFor } from '#domain';
import { evolve, noApplication, type ApplicationEvent } from '../application.js';
import { chosenFrom, heard, started, submitted } from '../examples.js';
import { forgetWords, wordsDueAt } from './forget-words.js';

const given = specFor({ decide: forgetWords, evolve, initial: noApplication });
const after = (...past: ApplicationEvent[]) => past.reduce(evolve, noApplication);
const score = { member: 'pat', points: {}, comment: 'a comment', on: '2023-09-04' };
const context = { id: 'application', now: '2025-07-31T23:00:00Z', today: '2025-08-01', who: 'timer' };

describe('what was written about an application', () => {
  it('is deleted after its last day', () => {
    expect(wordsDueAt(after(chosenFrom))).toBe('2025-07-31T23:00:00.000Z');
    expect(wordsDueAt(after(chosenFrom, heard({ status: 'accepted' })))).toBe('2025-07-31T23:00:00.000Z');
    expect(forgetWords({}, after(chosenFrom, { type: 'ScoreGiven', score }), context)).toEqual({
      events: [{ type: 'WordsForgotten' }],
      details: { form: null, endorsement: null, answer: null, 'a comment': null },
    });
  });
  it('is deleted by the clock once', () => {
    expect(wordsDueAt(after(chosenFrom, { type: 'WordsForgotten' }))).toBeUndefined();
  });
  it('goes with a draft that was never sent', () => {
    expect(wordsDueAt(after(started))).toBe('2023-12-01T00:00:00.000Z');
    expect(forgetWords({}, after(started), context)).toEqual({
      events: [{ type: 'DraftForgotten' }],
      details: { applicant: null, form: null },
    });
    expect(after(started, { type: 'DraftForgotten' })).toEqual(noApplication);
  });
  it('goes with whoever is erased, also where nothing is due', () => {
    expect(given(submitted).when({})).toEqual([{ type: 'WordsForgotten' }]);
  });
  it('is due nowhere where nobody is asked to write', () => {
    expect(wordsDueAt(after(submitted))).toBeUndefined();
    expect(wordsDueAt(noApplication)).toBeUndefined();
    expect(given().when({})).toEqual([]);
  });
});
