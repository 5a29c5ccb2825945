import { asked, stateTable } from '#domain';
import { cohort, opened } from '../places/examples.js';
import { evolve as evolvePlaces, noPlaces } from '../places/places.js';
import { evolve, noApplication, type ApplicationEvent } from './application.js';
import { askForAddressLink } from './commands/ask-for-address-link.js';
import { confirmAddress } from './commands/confirm-address.js';
import { discardDraft } from './commands/discard-draft.js';
import { endorseApplication } from './commands/endorse-application.js';
import { followSuccessor } from './commands/follow-successor.js';
import { forgetWords } from './commands/forget-words.js';
import { goOnInCohort } from './commands/go-on-in-cohort.js';
import { hearOutcome } from './commands/hear-outcome.js';
import { issueLink } from './commands/issue-link.js';
import { mergeApplicant } from './commands/merge-applicant.js';
import { moveDraft } from './commands/move-draft.js';
import { noteAnswer } from './commands/note-answer.js';
import { noteSchoolClosed } from './commands/note-school-closed.js';
import { saveForm } from './commands/save-form.js';
import { scoreApplication } from './commands/score-application.js';
import { sendApplication } from './commands/send-application.js';
import { shortlistApplication } from './commands/shortlist-application.js';
import { startApplication } from './commands/start-application.js';
import { submitApplication } from './commands/submit-application.js';
import { submitInGroup } from './commands/submit-in-group.js';
import * as happened from './examples.js';

const { addressConfirmed, answers, applied, choosing, chosenFrom, eligible, heard, shortlisted, started, submitted } =
  happened;
const applicationId = 'application';
const scored = [chosenFrom, ...happened.allScores];
const offer = heard({ status: 'offered', expiresAt: '2023-09-07T23:00:00.000Z' });

const pasts = {
  none: [],
  draft: [started],
  'draft (with a confirmed address)': [started, addressConfirmed],
  'submitted (first come)': [submitted],
  submitted: [chosenFrom],
  'submitted (words forgotten)': [chosenFrom, { type: 'WordsForgotten' }],
  'submitted (every score is in)': scored,
  shortlisted: [...scored, shortlisted],
  waitlisted: [...scored, shortlisted, heard({ status: 'waitlisted' })],
  offered: [...scored, shortlisted, offer],
  accepted: [...scored, shortlisted, heard({ status: 'accepted' })],
  rejected: [chosenFrom, heard({ status: 'rejected', reason: 'other' })],
  declined: [...scored, offer, heard({ status: 'declined' }, 3)],
  expired: [...scored, offer, heard({ status: 'expired' }, 3)],
  withdrawn: [chosenFrom, heard({ status: 'withdrawn' })],
} satisfies Record<string, ApplicationEvent[]>;

/** The same in all that are still filled in. */
const drafted = <Outcome>(outcome: Outcome) => ({ draft: outcome, 'draft (with a confirmed address)': outcome });
/** The same in all that were sent. */
const sent = <Outcome>(outcome: Outcome) => ({
  'submitted (first come)': outcome,
  submitted: outcome,
  'submitted (words forgotten)': outcome,
  'submitted (every score is in)': outcome,
  shortlisted: outcome,
  waitlisted: outcome,
  offered: outcome,
  accepted: outcome,
  rejected: outcome,
  declined: outcome,
  expired: outcome,
  withdrawn: outcome,
});
/** The same in all of which nothing can become any more. */
const decided = <Outcome>(outcome: Outcome) => ({
  accepted: outcome,
  rejected: outcome,
  declined: outcome,
  expired: outcome,
  withdrawn: outcome,
});
/** The same in all that are still chosen from; why it is too early or too late in the others. */
const chosen = <Outcome>(outcome: Outcome) => ({
  none: 'application.unknown',
  ...drafted('application.not-submitted'),
  'submitted (first come)': 'strand.first-come',
  submitted: outcome,
  'submitted (words forgotten)': outcome,
  'submitted (every score is in)': outcome,
  shortlisted: outcome,
  waitlisted: 'application.already-chosen',
  offered: 'application.already-chosen',
  accepted: 'application.already-accepted',
  rejected: 'application.was-rejected',
  declined: 'application.was-declined',
  expired: 'application.offer-expired',
  withdrawn: 'application.was-withdrawn',
});
/** Nothing, in all that there are. */
const none = { none: 'application.unknown', ...drafted([]), ...sent([]) };
const whileDraft = (...events: string[]) => ({
  none: 'application.unknown',
  ...drafted(events),
  ...sent('application.already-submitted'),
});

const places = evolvePlaces(noPlaces, opened({ selection: 'criteria' }));
const submission = { ...eligible, places, choosing, answers };
const { cohortId } = eligible;
const applicant = {
  name: 'Mary',
  email: 'mary@elm.example',
  urn: '104420',
  role: 'teacher',
  since: '2020-09-01',
} as const;
const audience = { roles: [], phases: [] };
const entry = { applicationId, applicant: 'mary', organisationId: 'elm', on: '2023-09-05', step: 9 };

export const states = stateTable({
  aggregate: 'application',
  initial: noApplication,
  evolve,
  given: { id: applicationId, who: 'kim' },
  states: pasts,
  commands: {
    startApplication: {
      when: asked(startApplication, { cohortId, ...applicant, places, audience, choosing }),
      comesTo: {
        none: ['ApplicationStarted', 'AddressLinkAsked'],
        ...drafted('application.already-started'),
        ...sent('application.already-started'),
      },
    },
    saveForm: {
      when: asked(saveForm, { answers, questions: choosing.form }),
      comesTo: whileDraft('FormSaved'),
    },
    confirmAddress: {
      when: asked(confirmAddress, {}),
      comesTo: { ...none, draft: ['AddressConfirmed'] },
    },
    'confirmAddress (by a link that has expired)': {
      when: asked(confirmAddress, { until: '2023-09-04T00:00:00.000Z' }),
      comesTo: { ...none, draft: 'link.expired' },
    },
    askForAddressLink: {
      when: asked(askForAddressLink, {}),
      comesTo: { ...whileDraft('AddressLinkAsked'), 'draft (with a confirmed address)': [] },
    },
    moveDraft: {
      when: asked(moveDraft, { fromCohortId: cohortId, cohort: { ...cohort, cohortId: 'later' } }),
      comesTo: { none: [], ...drafted(['DraftMovedOn']), ...sent([]) },
    },
    discardDraft: { when: asked(discardDraft, {}), comesTo: whileDraft('DraftForgotten') },
    sendApplication: {
      when: asked(sendApplication, submission),
      comesTo: { ...whileDraft('ApplicationSubmitted'), draft: 'application.address-not-confirmed' },
    },
    submitApplication: {
      when: asked(submitApplication, submission),
      comesTo: {
        none: ['ApplicationSubmitted'],
        ...drafted('application.already-submitted'),
        ...sent('application.already-submitted'),
      },
    },
    submitInGroup: {
      when: asked(submitInGroup, { applied }),
      comesTo: { none: ['ApplicationSubmitted'], ...drafted([]), ...sent([]) },
    },
    endorseApplication: {
      when: asked(endorseApplication, { endorsed: true, saidBy: 'Ms Head' }),
      comesTo: {
        ...chosen(['ApplicationEndorsed']),
        'submitted (words forgotten)': 'application.words-forgotten',
      },
    },
    scoreApplication: {
      when: asked(scoreApplication, { applicationId, points: { motivation: 5, experience: 3 }, choosing }),
      comesTo: {
        ...chosen(['ScoreGiven']),
        'submitted (every score is in)': 'application.scores-complete',
        shortlisted: 'application.scores-complete',
      },
    },
    shortlistApplication: {
      when: asked(shortlistApplication, { applicationId }),
      comesTo: {
        ...chosen(['ApplicationShortlisted']),
        submitted: 'application.scores-missing',
        'submitted (words forgotten)': 'application.scores-missing',
        shortlisted: 'application.already-shortlisted',
      },
    },
    'issueLink (to the form)': {
      when: asked(issueLink, { applicationId, opens: 'form' }),
      comesTo: { none: 'application.unknown', ...drafted(['LinkIssued']), ...sent(['LinkIssued']) },
    },
    'issueLink (to confirm the address)': {
      when: asked(issueLink, { applicationId, opens: 'address' }),
      comesTo: whileDraft('LinkIssued'),
    },
    'issueLink (to the endorsement)': {
      when: asked(issueLink, { applicationId, opens: 'endorsement' }),
      comesTo: chosen(['LinkIssued']),
    },
    'issueLink (to the offer)': {
      when: asked(issueLink, { applicationId, opens: 'offer' }),
      comesTo: {
        none: 'application.unknown',
        ...drafted('application.not-submitted'),
        ...sent('application.not-offered'),
        offered: ['LinkIssued'],
      },
    },
    noteAnswer: {
      when: asked(noteAnswer, { accept: true, saidBy: 'Mary' }),
      comesTo: { none: 'application.unknown', ...drafted('application.not-submitted'), ...sent(['AnswerNoted']) },
    },
    'hearOutcome (accepted)': {
      when: asked(hearOutcome, { entry: { ...entry, status: 'accepted' } }),
      comesTo: { none: [], ...drafted([]), ...sent(['OutcomeHeard']), accepted: [] },
    },
    'hearOutcome (considered again)': {
      when: asked(hearOutcome, { entry: { ...entry, status: 'submitted' } }),
      comesTo: { none: [], ...drafted([]), ...sent(['OutcomeHeard']) },
    },
    noteSchoolClosed: {
      when: asked(noteSchoolClosed, { organisationId: 'elm', closedOn: '2023-09-30' }),
      comesTo: { none: [], ...drafted([]), ...sent(['SchoolNoted']), ...decided([]) },
    },
    followSuccessor: {
      when: asked(followSuccessor, { organisationId: 'elm', on: entry.on, successor: { organisationId: 'oak' } }),
      comesTo: { none: [], ...drafted([]), ...sent(['ApplicationTransferred']) },
    },
    'goOnInCohort (waiting)': {
      when: asked(goOnInCohort, {
        fromCohortId: cohortId,
        cohortId: 'other',
        strandVersion: 1,
        entry: { ...entry, status: 'waitlisted' },
      }),
      comesTo: { none: [], ...drafted([]), ...sent(['ApplicationMovedOn', 'OutcomeHeard']) },
    },
    mergeApplicant: {
      when: asked(mergeApplicant, { personId: 'mary', intoPersonId: 'maria' }),
      comesTo: { none: [], ...drafted([]), ...sent(['ApplicantMerged']) },
    },
    forgetWords: {
      when: asked(forgetWords, {}),
      comesTo: { none: [], ...drafted(['DraftForgotten']), ...sent(['WordsForgotten']) },
    },
  },
});
