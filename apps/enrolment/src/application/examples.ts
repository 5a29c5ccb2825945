import { elm, registered } from '../person/examples.js';
import { evolve as evolvePerson, noPerson } from '../person/person.js';
import { opened } from '../places/examples.js';
import { evolve as evolvePlaces, noPlaces } from '../places/places.js';
import type { Applied, ApplicationEvent } from './application.js';
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

export const submitted: ApplicationEvent = { type: 'ApplicationSubmitted', applied, on: '2023-09-04' };
