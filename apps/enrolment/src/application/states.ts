import { asked, stateTable } from '#domain';
import { evolve, noApplication, type ApplicationEvent, type Outcome } from './application.js';
import { hearOutcome } from './commands/hear-outcome.js';
import { noteAnswer } from './commands/note-answer.js';
import { submitApplication } from './commands/submit-application.js';
import { eligible, submitted } from './examples.js';

const heard = (outcome: Outcome): ApplicationEvent => ({ type: 'OutcomeHeard', step: 2, on: '2023-09-05', outcome });
const entry = { applicationId: 'application', applicant: 'mary', organisationId: 'elm', on: '2023-09-06' };
const expiresAt = '2023-09-08T23:00:00.000Z';

export const states = stateTable({
  aggregate: 'application',
  follows: 'places',
  initial: noApplication,
  evolve,
  states: {
    none: [],
    submitted: [submitted],
    waitlisted: [submitted, heard({ status: 'waitlisted' })],
    offered: [submitted, heard({ status: 'offered', expiresAt })],
    accepted: [submitted, heard({ status: 'accepted' })],
    rejected: [submitted, heard({ status: 'rejected', reason: 'other' })],
    declined: [submitted, heard({ status: 'declined' })],
    expired: [submitted, heard({ status: 'expired' })],
    withdrawn: [submitted, heard({ status: 'withdrawn' })],
  },
  commands: {
    submitApplication: {
      when: asked(submitApplication, eligible),
      comesTo: {
        none: ['ApplicationSubmitted'],
        submitted: 'application.already-submitted',
        waitlisted: 'application.already-submitted',
        offered: 'application.already-submitted',
        accepted: 'application.already-submitted',
        rejected: 'application.already-submitted',
        declined: 'application.already-submitted',
        expired: 'application.already-submitted',
        withdrawn: 'application.already-submitted',
      },
    },
    'hearOutcome (offered)': {
      when: asked(hearOutcome, { entry: { ...entry, step: 3, status: 'offered', expiresAt } }),
      comesTo: {
        none: [],
        submitted: ['OutcomeHeard'],
        waitlisted: ['OutcomeHeard'],
        offered: ['OutcomeHeard'],
        accepted: ['OutcomeHeard'],
        rejected: ['OutcomeHeard'],
        declined: ['OutcomeHeard'],
        expired: ['OutcomeHeard'],
        withdrawn: ['OutcomeHeard'],
      },
    },
    'hearOutcome (older news)': {
      when: asked(hearOutcome, { entry: { ...entry, step: 0, status: 'submitted' } }),
      comesTo: {
        none: [],
        submitted: [],
        waitlisted: [],
        offered: [],
        accepted: [],
        rejected: [],
        declined: [],
        expired: [],
        withdrawn: [],
      },
    },
    noteAnswer: {
      when: asked(noteAnswer, { accept: true, saidBy: 'the head' }),
      comesTo: {
        none: 'application.unknown',
        submitted: ['AnswerNoted'],
        waitlisted: ['AnswerNoted'],
        offered: ['AnswerNoted'],
        accepted: ['AnswerNoted'],
        rejected: ['AnswerNoted'],
        declined: ['AnswerNoted'],
        expired: ['AnswerNoted'],
        withdrawn: ['AnswerNoted'],
      },
    },
  },
});
