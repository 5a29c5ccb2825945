import { evolve, noResponse, wordsDueAt, type ResponseEvent, type Answered } from '../response.js';
import { forgetWords } from './forget-words.js';

const answered = { written: ['next'], keepWordsUntil: '2026-09-19' } as Answered;
const completed: ResponseEvent = { type: 'ResponseCompleted', answered };
const now = { id: 'r', now: '2026-09-20T00:00:00Z', today: '2026-09-20', who: 'the clock' };

describe('forgetting what was written', () => {
  it('is due when the day until which it is kept is over', () => {
    expect(wordsDueAt(evolve(noResponse, completed))).toBe('2026-09-19T23:00:00.000Z');
  });
  it('is not due for someone who only chose points', () => {
    const points: ResponseEvent = { type: 'ResponseCompleted', answered: { ...answered, written: [] } };
    expect(wordsDueAt(evolve(noResponse, points))).toBeUndefined();
  });
  it('empties the words and keeps the points, once', () => {
    const decision = forgetWords({}, evolve(noResponse, completed), now);
    expect(decision).toEqual({ events: [{ type: 'WordsForgotten' }], details: { words: {} } });
    expect(wordsDueAt([completed, { type: 'WordsForgotten' } as const].reduce(evolve, noResponse))).toBeUndefined();
  });
});
