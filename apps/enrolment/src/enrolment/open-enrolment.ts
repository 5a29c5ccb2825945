import { Refusal } from '#domain';
import type { Enrolment } from './enrolment.js';

export type OpenEnrolment = Extract<Enrolment, { status: 'active' | 'deferred' }>;

/** The enrolment, if it has not come to an end; else a refusal that says how it ended. */
export const openEnrolment = (enrolment: Enrolment): OpenEnrolment => {
  switch (enrolment.status) {
    case 'active':
    case 'deferred':
      return enrolment;
    case 'none':
      throw new Refusal('not-found', 'enrolment.unknown', 'There is no such enrolment');
    case 'withdrawn':
      throw new Refusal('conflict', 'enrolment.already-withdrawn', `It was withdrawn on ${enrolment.since}`);
    case 'completed':
      throw new Refusal('conflict', 'enrolment.already-completed', `It was completed on ${enrolment.since}`);
    case 'not-completed':
      throw new Refusal('conflict', 'enrolment.not-completed', `It ended without completion on ${enrolment.since}`);
  }
};
