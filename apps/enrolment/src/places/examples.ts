import type { Cohort, PlacesEvent } from './places.js';

/** For the specs: a cohort of two places, and what can happen in it. Applicants are called by their application. */
export const cohort: Cohort = {
  cohortId: 'cohort',
  partnershipId: 'partnership',
  strand: 'future-heads',
  strandVersion: 1,
  unit: 'person',
  selection: 'first-come',
  window: { from: '2023-09-01', until: '2023-10-31' },
  runs: { from: '2023-11-01', until: '2024-07-31' },
  capacity: 2,
  offerWorkingDays: 3,
};

const on = '2023-09-04';
/** The end of the third working day after 4 September 2023. */
export const expiresAt = '2023-09-07T23:00:00.000Z';

export const opened = (change: Partial<Cohort> = {}): PlacesEvent => ({
  type: 'PlacesOpened',
  cohort: { ...cohort, ...change },
});
export const entered = (applicationId: string, organisationId = `school of ${applicationId}`): PlacesEvent => ({
  type: 'ApplicantEntered',
  applicationId,
  applicant: `person ${applicationId}`,
  organisationId,
  on,
});
export const waitlisted = (applicationId: string): PlacesEvent => ({ type: 'ApplicantWaitlisted', applicationId, on });
export const offered = (applicationId: string): PlacesEvent => ({ type: 'PlaceOffered', applicationId, on, expiresAt });
export const taken = (applicationId: string): PlacesEvent => ({ type: 'PlaceTaken', applicationId, on });
export const declined = (applicationId: string): PlacesEvent => ({ type: 'OfferDeclined', applicationId, on });
export const expired = (applicationId: string): PlacesEvent => ({ type: 'OfferExpired', applicationId, on });
export const withdrew = (applicationId: string): PlacesEvent => ({ type: 'ApplicantWithdrew', applicationId, on });
export const released = (applicationId: string): PlacesEvent => ({ type: 'PlaceReleased', applicationId, on });
export const usedUp = (applicationId: string): PlacesEvent => ({ type: 'PlaceUsedUp', applicationId, on });
export const paused = (applicationId: string): PlacesEvent => ({ type: 'PlacePaused', applicationId, on });
/** Means to come back, and waits for a place before everyone else. */
export const returns = (applicationId: string): PlacesEvent => ({
  type: 'ApplicantWaitlisted',
  applicationId,
  on,
  returner: true,
});
export const rejoined = (applicationId: string): PlacesEvent => ({
  type: 'ApplicantRejoined',
  applicationId,
  on,
  reason: 'answered-late',
});
export const prioritised = (applicationId: string, priority = true): PlacesEvent => ({
  type: 'PriorityChanged',
  applicationId,
  on,
  priority,
  reason: 'waited-before',
});
/** They apply together, each from a school of their own unless one is named for all. */
export const grouped = (applicationIds: string[], organisationId?: string): PlacesEvent => ({
  type: 'GroupEntered',
  groupId: applicationIds.join(' and '),
  on,
  members: applicationIds.map((applicationId) => ({
    applicationId,
    applicant: `person ${applicationId}`,
    organisationId: organisationId ?? `school of ${applicationId}`,
  })),
});
export const rejected = (applicationId: string): PlacesEvent => ({
  type: 'ApplicantRejected',
  applicationId,
  on,
  reason: 'no-places',
});
export const closed: PlacesEvent = { type: 'PlacesClosed', on };

/** Their cohort was merged: they hope on in the other. */
export const movedOn = (applicationId: string): PlacesEvent => ({
  type: 'ApplicantMovedOn',
  applicationId,
  on,
  toCohortId: 'other',
});

/** Two who hold the places and one who waits. */
export const full: PlacesEvent[] = [
  opened(),
  entered('anna'),
  taken('anna'),
  entered('ben'),
  offered('ben'),
  entered('cara'),
  waitlisted('cara'),
];
export const reopened = (applicationId: string): PlacesEvent => ({
  type: 'ApplicantReopened',
  applicationId,
  on,
  reason: 'decided-in-error',
});
