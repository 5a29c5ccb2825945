import { Refusal } from '#domain';
import type { Candidate, Entry } from './entry.js';
import type { OpenedPlaces } from './places.js';
import { entriesIn } from './queue.js';
import { alreadyEnrolled } from './room.js';

export const alreadyApplied = [
  'application.already-applied',
  'The applicant has applied for this cohort already',
] as const;

const refusals: Partial<Record<Entry['status'], readonly [code: string, sentence: string]>> = {
  submitted: alreadyApplied,
  waitlisted: alreadyApplied,
  offered: alreadyApplied,
  accepted: alreadyEnrolled,
  paused: alreadyEnrolled,
};

/** Refuses an applicant who has a place in the cohort, or hopes for one, by another application. */
export const mustNotBeInPlay = (places: OpenedPlaces, { applicant }: Pick<Candidate, 'applicant'>): void => {
  for (const other of entriesIn(places)) {
    const refusal = refusals[other.status];
    if (refusal && other.applicant === applicant) throw new Refusal('conflict', ...refusal);
  }
};

/** By which applications that were there before the applicant hopes for a place. */
export const hoping = (places: OpenedPlaces, { applicant }: Pick<Candidate, 'applicant'>): Entry[] =>
  entriesIn(places).filter((other) => other.applicant === applicant && refusals[other.status] === alreadyApplied);

/** Whether the applicant hopes for a place by an application of their own that was there before. */
export const hopesAlready = (places: OpenedPlaces, applicant: Pick<Candidate, 'applicant'>): boolean =>
  hoping(places, applicant).some(({ groupId }) => groupId === undefined);
