import type { RejectionReason } from '#contracts';
import { unreachable, type Evolve } from '#domain';
import type { Workplace } from '../enrolment/enrolment.js';
import { appliedOf, type Applied, type Wanted } from './applied.js';
import { withScore, type Needs, type Score, type Selection, type Total } from './selection.js';

export const statuses = [
  'draft',
  'submitted',
  'shortlisted',
  'waitlisted',
  'offered',
  'accepted',
  'rejected',
  'declined',
  'expired',
  'withdrawn',
] as const;

/** What the cohort’s places have decided about it, as far as the application has heard. */
export type Outcome =
  | { status: 'submitted' | 'waitlisted' | 'accepted' | 'declined' | 'expired' }
  | { status: 'withdrawn'; because?: 'accepted-elsewhere' }
  | { status: 'offered'; expiresAt: string }
  | { status: 'rejected'; reason: RejectionReason };

/** A form that is being filled in; who does so and what they wrote is in the details of the document. */
export type Draft = {
  status: 'draft';
  startedOn: string;
  keepUntil: string;
  /** How often a link to the applicant’s address was asked for. */
  linksAsked: number;
  /** The day on which whoever has the address said that the application is theirs. */
  addressConfirmedOn?: string;
} & Wanted;

export type Submitted = Applied & {
  submittedOn: string;
  on: string;
  step: number;
  /** The schools that another carried on for while this was undecided. */
  formerSchools?: string[];
  /** Where applicants are taken by criteria. */
  selection?: Selection;
  /** The last day on which what was written about it is kept. */
  keepWordsUntil?: string;
  /** The day on which the applicant’s school closed, where nobody carries on for it and nothing is decided yet. */
  schoolClosedOn?: string;
  /** From then on nothing is written about it any more. */
  wordsForgotten?: true;
} & (Outcome | { status: 'shortlisted' });

export type Application = { status: 'none' } | Draft | Submitted;

type Sent = { applied: Applied; on: string; needs?: Needs; keepWordsUntil?: string };

export type ApplicationEvent =
  | { type: 'ApplicationStarted'; wanted: Wanted; on: string; keepUntil: string }
  | { type: 'AddressLinkAsked'; on: string }
  | { type: 'AddressConfirmed'; on: string }
  | { type: 'FormSaved'; on: string }
  | { type: 'DraftMovedOn'; cohortId: string; strandVersion: number; keepUntil: string }
  | { type: 'DraftForgotten' }
  | ({ type: 'ApplicationSubmitted' } & Sent)
  | { type: 'AnswerNoted'; accept: boolean; on: string; keepWordsUntil?: string }
  | { type: 'LinkIssued'; opens: LinkPurpose; on: string }
  | { type: 'ApplicationEndorsed'; endorsed: boolean; on: string }
  | { type: 'ScoreGiven'; score: Score }
  | { type: 'ScoresCompleted'; total: Total; scoredBy: number; on: string }
  | { type: 'ApplicationShortlisted'; on: string }
  | { type: 'OutcomeHeard'; step: number; on: string; outcome: Outcome }
  | { type: 'ApplicantMerged'; intoPersonId: string }
  | { type: 'ApplicationTransferred'; on: string; from: Workplace; to: Workplace }
  | { type: 'ApplicationMovedOn'; cohortId: string; strandVersion: number }
  | { type: 'SchoolNoted'; closedOn?: string }
  | { type: 'WordsForgotten' };

export const linkPurposes = ['form', 'address', 'endorsement', 'offer'] as const;
/** What a signed link lets its holder do. */
export type LinkPurpose = (typeof linkPurposes)[number];

export const noApplication: Application = { status: 'none' };

export const evolve: Evolve<Application, ApplicationEvent> = (application, event) => {
  switch (event.type) {
    case 'ApplicationStarted':
      return { status: 'draft', ...event.wanted, startedOn: event.on, keepUntil: event.keepUntil, linksAsked: 0 };
    case 'ApplicationSubmitted':
      return sent(event);
    case 'AddressLinkAsked':
      return filledIn(application, ({ linksAsked }) => ({ linksAsked: linksAsked + 1 }));
    case 'AddressConfirmed':
      return filledIn(application, () => ({ addressConfirmedOn: event.on }));
    case 'DraftMovedOn': {
      const { type: _type, ...to } = event;
      return filledIn(application, () => to);
    }
    case 'FormSaved':
    case 'LinkIssued':
      return application;
    case 'AnswerNoted':
      return { ...submittedOne(application), ...(event.keepWordsUntil && { keepWordsUntil: event.keepWordsUntil }) };
    case 'DraftForgotten':
      return noApplication;
    case 'WordsForgotten': {
      const { keepWordsUntil: _kept, ...rest } = submittedOne(application);
      return { ...rest, wordsForgotten: true };
    }
    case 'ApplicantMerged':
      return { ...submittedOne(application), personId: event.intoPersonId };
    case 'ApplicationTransferred': {
      const { urn: _before, schoolClosedOn: _closed, formerSchools = [], ...rest } = submittedOne(application);
      return { ...rest, ...event.to, formerSchools: [...formerSchools, event.from.organisationId] };
    }
    case 'SchoolNoted': {
      const { schoolClosedOn: _before, ...rest } = submittedOne(application);
      return { ...rest, ...(event.closedOn !== undefined && { schoolClosedOn: event.closedOn }) };
    }
    case 'ApplicationMovedOn': {
      const { cohortId, strandVersion } = event;
      return { ...submittedOne(application), cohortId, strandVersion, step: 0 };
    }
    case 'OutcomeHeard':
      return heard(submittedOne(application), event);
    case 'ApplicationEndorsed':
      return choosing(application, { endorsement: { endorsed: event.endorsed, on: event.on } });
    case 'ScoreGiven':
      return choosing(application, { scores: withScore(selectionIn(application).scores, event.score) });
    case 'ScoresCompleted':
      return choosing(application, { total: event.total });
    case 'ApplicationShortlisted':
      return { ...choosing(application, { shortlistedOn: event.on }), status: 'shortlisted', on: event.on };
    default:
      return unreachable(event);
  }
};

const filledIn = (application: Application, change: (draft: Draft) => Partial<Draft>): Application =>
  application.status === 'draft' ? { ...application, ...change(application) } : application;

const sent = ({ applied, on, needs, keepWordsUntil }: Sent): Submitted => ({
  ...applied,
  submittedOn: on,
  on,
  step: 0,
  status: 'submitted',
  ...(needs && { selection: { needs, scores: [] } }),
  ...(keepWordsUntil !== undefined && { keepWordsUntil }),
});

/** Places know of no shortlist: whoever is on it stays there while they say “submitted”. */
const heard = (application: Submitted, { step, on, outcome }: { step: number; on: string; outcome: Outcome }) => {
  const { submittedOn, status, formerSchools, selection, keepWordsUntil, wordsForgotten, schoolClosedOn } = application;
  const known = {
    ...appliedOf(application),
    submittedOn,
    on,
    step,
    ...(formerSchools && { formerSchools }),
    ...(keepWordsUntil !== undefined && { keepWordsUntil }),
    ...(schoolClosedOn !== undefined && openStatuses.includes(outcome.status) && { schoolClosedOn }),
    ...(wordsForgotten && { wordsForgotten }),
  };
  const isUndecided = outcome.status === 'submitted';
  if (isUndecided && status === 'shortlisted') return { ...application, step };
  const kept = selection && (isUndecided && status !== 'submitted' ? offTheShortlist(selection) : selection);
  return { ...known, ...(kept && { selection: kept }), ...outcome };
};

const offTheShortlist = ({ shortlistedOn: _before, ...selection }: Selection): Selection => selection;

const submittedOne = (application: Application): Submitted => {
  if (!isSubmitted(application)) throw new Error('Something happened to an application before it was submitted');
  return application;
};

const selectionIn = (application: Application): Selection => {
  const { selection } = submittedOne(application);
  if (!selection) throw new Error('A choice where nobody chooses');
  return selection;
};

const choosing = (application: Application, change: Partial<Selection>): Submitted => ({
  ...submittedOne(application),
  selection: { ...selectionIn(application), ...change },
});

/** Where something can still become of it. */
export const openStatuses: Application['status'][] = ['submitted', 'shortlisted', 'waitlisted', 'offered'];

export const isOpen = (application: Application): application is Submitted =>
  isSubmitted(application) && openStatuses.includes(application.status);

export const isSubmitted = (application: Application): application is Submitted =>
  application.status !== 'none' && application.status !== 'draft';
