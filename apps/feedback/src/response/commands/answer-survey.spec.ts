import { eventsOf, Refusal, specFor, type Given } from '#domain';
import { answered, link } from '../../example.js';
import { evolve, noResponse, type ResponseEvent } from '../response.js';
import { answerSurvey } from './answer-survey.js';

const answers = { recommend: 9, practice: 4, next: 'More time to try things out.\r\n' };
const submission = { ...link, answers, fingerprint: answered.fingerprint };
const completed: ResponseEvent = { type: 'ResponseCompleted', answered };
const given = specFor({ decide: answerSurvey, evolve, initial: noResponse, given: { today: '2023-09-20' } });
const now: Given = { id: 'r', now: '2023-09-20T19:00:00Z', today: '2023-09-20', who: 'anyone' };

describe('answering a survey', () => {
  it('keeps the points, and which of them carry a measure', () => {
    expect(given().when(submission)).toEqual([completed]);
  });
  it('keeps what was written beside the event, never in it', () => {
    const decision = answerSurvey(submission, noResponse, now);
    expect(decision).toMatchObject({ details: { words: { next: 'More time to try things out.' } } });
    expect(JSON.stringify(eventsOf(decision))).not.toContain('More time');
  });
  it('leaves out a measure whose question was not answered', () => {
    const [practice] = link.survey.measures.slice(1);
    const survey = { ...link.survey, measures: [{ ...practice!, question: 'pace' }] };
    expect(given().when({ ...submission, survey })).toMatchObject([{ answered: { measured: [] } }]);
  });
  it('takes answers to the end of the last day', () => {
    expect(given().when(submission, { today: '2023-09-29' })).toHaveLength(1);
  });
  it('is a no-op the second time, also after the survey has closed', () => {
    expect(given(completed).when(submission)).toEqual([]);
    expect(given(completed).when(submission, { today: '2023-10-30' })).toEqual([]);
  });
  it.each<[string, ResponseEvent[], object, Partial<Given>, string]>([
    ['other answers through a used link', [completed], { fingerprint: 'others' }, {}, 'response.already-answered'],
    ['the day after the last', [], {}, { today: '2023-09-30' }, 'campaign.closed'],
    ['a closed campaign', [], { campaign: { ...link.campaign, status: 'closed' } }, {}, 'campaign.closed'],
    ['missing answers', [], { answers: { recommend: 9 } }, {}, 'response.invalid'],
  ])('refuses %s', (_, past, change, when, code) => {
    expect(given(...past).when({ ...submission, ...change }, when)).toBe(code);
  });
  it('names every answer that has to change', () => {
    const wrong = { ...submission, answers: { recommend: 11, 'shoe/size': 43 } };
    expect(refusalOf(() => answerSurvey(wrong, noResponse, now)).more).toEqual({
      errors: [
        { pointer: '#/answers/recommend', detail: 'Choose a number from 0 to 10' },
        { pointer: '#/answers/practice', detail: 'Choose an answer' },
        { pointer: '#/answers/shoe~1size', detail: 'This survey has no such question' },
      ],
    });
  });
});

const refusalOf = (deed: () => unknown): Refusal => {
  try {
    deed();
  } catch (error) {
    if (error instanceof Refusal) return error;
  }
  throw new Error('It was not refused');
};
