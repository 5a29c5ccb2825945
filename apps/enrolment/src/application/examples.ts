import type { Choosing } from '#contracts';
import { elm, registered } from '../person/examples.js';
import { evolve as evolvePerson, noPerson } from '../person/person.js';
import { opened } from '../places/examples.js';
import { evolve as evolvePlaces, noPlaces } from '../places/places.js';
import type { ApplicationEvent, Outcome } from './application.js';
import type { Applied, Wanted } from './applied.js';
import type { Submission } from './commands/submit-application.js';

/** For the specs: a teacher of a covered school who may apply, and the application that comes of it. */
export const eligible: Submission = {
  cohortId: 'cohort',
  personId: 'mary',
  organisationId: 'elm',
  places: evolvePlaces(noPlaces, opened()),
  audience: { roles: ['teacher', 'middle-leader'], phases: ['primary'] },
  organisation: { ...elm, urn: '104420' },
  person: registered.reduce(evolvePerson, noPerson),
  coverage: ['104420'],
  enrolled: false,
};

export const applied: Applied = {
  applicationId: 'application',
  cohortId: 'cohort',
  partnershipId: 'partnership',
  strand: 'future-heads',
  strandVersion: 1,
  unit: 'person',
  personId: 'mary',
  organisationId: 'elm',
  urn: '104420',
};

const wantedOf = ({ applicationId, cohortId, partnershipId, strand, strandVersion, unit }: Applied): Wanted => ({
  applicationId,
  cohortId,
  partnershipId,
  strand,
  strandVersion,
  unit,
});

export const submitted = { type: 'ApplicationSubmitted', applied, on: '2023-09-04' } satisfies ApplicationEvent;

/** How a strand chooses: three questions, two criteria, a panel of two, a shortlist and the head’s endorsement. */
export const choosing: Choosing = {
  form: [
    { code: 'why', text: 'Why do you want to take part?', kind: 'words', required: true, mostWords: 10 },
    {
      code: 'years',
      text: 'How long have you taught?',
      kind: 'choice',
      required: false,
      choices: ['To 5 years', 'More'],
    },
    { code: 'told', text: 'My head knows that I apply', kind: 'yes', required: true },
  ],
  criteria: [
    { code: 'motivation', title: 'Motivation', upTo: 5, weight: 2 },
    { code: 'experience', title: 'Experience', upTo: 5 },
  ],
  scoredBy: 2,
  shortlist: true,
  endorsement: true,
};

export const answers = { why: 'To learn', told: 'yes' };

export const chosenFrom: ApplicationEvent = {
  ...submitted,
  needs: { scoredBy: 2, shortlist: true, endorsement: true },
  keepWordsUntil: '2025-07-31',
};
const on = '2023-09-04';
export const scoredBy = (member: string, motivation: number, experience: number): ApplicationEvent => ({
  type: 'ScoreGiven',
  score: { member, points: { motivation, experience }, on },
});
export const allScores: ApplicationEvent[] = [
  scoredBy('pat', 5, 3),
  scoredBy('sam', 4, 2),
  { type: 'ScoresCompleted', total: { points: 11.5, outOf: 15 }, scoredBy: 2, on },
];
export const endorsed = (yes = true): ApplicationEvent => ({ type: 'ApplicationEndorsed', endorsed: yes, on });
export const shortlisted: ApplicationEvent = { type: 'ApplicationShortlisted', on };
export const heard = (outcome: Outcome, step = 2): ApplicationEvent => ({ type: 'OutcomeHeard', step, on, outcome });

export const started: ApplicationEvent = {
  type: 'ApplicationStarted',
  wanted: wantedOf(applied),
  on,
  keepUntil: '2023-11-30',
};
export const linkAsked: ApplicationEvent = { type: 'AddressLinkAsked', on };
export const addressConfirmed: ApplicationEvent = { type: 'AddressConfirmed', on };
