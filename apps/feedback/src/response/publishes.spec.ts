import { decode } from '#contracts';
import { eventsOf } from '#domain';
import { ada, campaignId, cohortId, link } from '../example.js';
import { answerSurvey } from './commands/answer-survey.js';
import { publishes } from './publishes.js';
import { noResponse } from './response.js';

const given = { id: '00000000-0000-4000-8000-000000000099', now: '2023-09-20T19:00:00Z', today: '2023-09-20', who: '' };

describe('what others hear of a response', () => {
  it('is the measured answers alone: no other points, no words', () => {
    const answers = { recommend: 9, practice: 4, pace: 3, next: 'More time' };
    const [event] = eventsOf(answerSurvey({ ...link, answers, fingerprint: 'these' }, noResponse, given));
    const said = publishes(event!, given)!;
    const { enrolmentId, personId, organisationId } = ada;
    expect(said.stream).toBe('feedback.future-heads');
    expect(decode(said.type, Buffer.from(JSON.stringify(said.data)))).toEqual({
      responseId: given.id,
      campaignId,
      cohortId,
      enrolmentId,
      personId,
      organisationId,
      answers: [
        { question: 'recommend', measure: 'recommend', value: 9 },
        { question: 'practice', measure: 'practice-change', value: 4 },
      ],
      on: '2023-09-20',
    });
  });
  it('is nothing when the words are forgotten', () => {
    expect(publishes({ type: 'WordsForgotten' }, given)).toBeUndefined();
  });
});
