import { specFor } from '#domain';
import { evolve, noApplication } from '../application.js';
import { submitted } from '../examples.js';
import { noteAnswer } from './note-answer.js';

const given = specFor({ decide: noteAnswer, evolve, initial: noApplication });
const answer = { accept: true, saidBy: 'Ms Example, by telephone' };

describe('noting who answered an offer', () => {
  it('keeps the name beside the application, out of the event', () => {
    expect(given(submitted).when(answer)).toEqual([{ type: 'AnswerNoted', accept: true, on: '2023-09-04' }]);
    const context = { id: 'application', now: '2023-09-04T09:00:00Z', today: '2023-09-04', who: 'officer' };
    expect(noteAnswer(answer, evolve(noApplication, submitted), context)).toMatchObject({
      details: { answer: { saidBy: 'Ms Example, by telephone' } },
    });
  });
  it('needs an application', () => expect(given().when(answer)).toBe('application.unknown'));
});
