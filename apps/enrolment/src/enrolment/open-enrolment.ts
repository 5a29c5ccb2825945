import { Refusal } from '#domain';
import { isOpen, type Enrolment, type OpenEnrolment } from './enrolment.js';

/** The enrolment, if it has not come to an end; else a refusal that says how it ended. */
export const openEnrolment = (enrolment: Enrolment): OpenEnrolment => {
  if (isOpen(enrolment)) return enrolment;
  throw endedRefusal(enrolment);
};

/** Why nothing can be done to one that has come to its end, or never was. */
export const endedRefusal = (enrolment: Exclude<Enrolment, OpenEnrolment>): Refusal => {
  switch (enrolment.status) {
    case 'withdrawn':
      return new Refusal('conflict', 'enrolment.already-withdrawn', `It was withdrawn on ${enrolment.since}`);
    case 'completed':
      return new Refusal('conflict', 'enrolment.already-completed', `It was completed on ${enrolment.since}`);
    case 'not-completed':
      return new Refusal('conflict', 'enrolment.not-completed', `It ended without completion on ${enrolment.since}`);
    case 'superseded':
      return new Refusal('conflict', 'enrolment.superseded', `It goes on as ${enrolment.by}`, { by: enrolment.by });
    case 'none':
      return new Refusal('not-found', 'enrolment.unknown', 'There is no such enrolment');
  }
};
