import { specFor } from '#domain';
import { evolve, noApplication, type ApplicationEvent } from '../application.js';
import { chosenFrom, heard, submitted } from '../examples.js';
import { wordsDueAt } from './forget-words.js';
import { noteAnswer } from './note-answer.js';

const given = specFor({ decide: noteAnswer, evolve, initial: noApplication });
const noted: ApplicationEvent = { type: 'AnswerNoted', accept: true, on: '2023-09-04' };
const context = { id: 'application', now: '2023-09-04T09:00:00Z', today: '2023-09-04', who: 'officer' };
const answer = { accept: true, saidBy: 'Ms Example, by telephone' };

describe('noting who answered an offer', () => {
  it('keeps the name beside the application, out of the event', () => {
    expect(given(chosenFrom).when(answer)).toEqual([noted]);
    expect(noteAnswer(answer, evolve(noApplication, submitted), context)).toMatchObject({
      details: { answer: { saidBy: 'Ms Example, by telephone' } },
    });
  });
  it('keeps it for a year where nothing else was written', () => {
    const forAYear = { ...noted, keepWordsUntil: '2024-09-03' };
    expect(given(submitted).when(answer)).toEqual([forAYear]);
    expect(wordsDueAt([submitted, forAYear].reduce(evolve, noApplication))).toBe('2024-09-03T23:00:00.000Z');
  });
  it('keeps no name once words are forgotten, also after what came since', () => {
    const past: ApplicationEvent[] = [chosenFrom, { type: 'WordsForgotten' }, heard({ status: 'declined' })];
    expect(noteAnswer(answer, past.reduce(evolve, noApplication), context)).toEqual([noted]);
  });
  it('needs an application', () => expect(given().when(answer)).toBe('application.unknown'));
});
