import { asked, stateTable } from '#domain';
import { answered, link } from '../example.js';
import { answerSurvey } from './commands/answer-survey.js';
import { forgetWords } from './commands/forget-words.js';
import { evolve, noResponse, type ResponseEvent } from './response.js';

const completed: ResponseEvent = { type: 'ResponseCompleted', answered };
const answers = { recommend: 9, practice: 4, next: 'More time to try things out.' };

export const states = stateTable({
  aggregate: 'response',
  initial: noResponse,
  evolve,
  given: { today: '2023-09-20' },
  states: {
    none: [],
    completed: [completed],
    'completed (words forgotten)': [completed, { type: 'WordsForgotten' }],
  },
  commands: {
    answerSurvey: {
      when: asked(answerSurvey, { ...link, answers, fingerprint: answered.fingerprint }),
      comesTo: { none: ['ResponseCompleted'], completed: [], 'completed (words forgotten)': [] },
    },
    'answerSurvey (with other answers)': {
      when: asked(answerSurvey, { ...link, answers, fingerprint: 'others' }),
      comesTo: {
        none: ['ResponseCompleted'],
        completed: 'response.already-answered',
        'completed (words forgotten)': 'response.already-answered',
      },
    },
    forgetWords: {
      when: asked(forgetWords, {}),
      comesTo: { none: [], completed: ['WordsForgotten'], 'completed (words forgotten)': [] },
    },
  },
});
