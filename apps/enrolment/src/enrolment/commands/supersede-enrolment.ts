import { Refusal, type Decide } from '#domain';
import type { Enrolment, EnrolmentEvent } from '../enrolment.js';

export type SupersedeEnrolment = { on: string; by: string };

/** Two enrolments were of one participant: the earlier carries on for both. What has ended stays as it ended. */
export const supersedeEnrolment: Decide<SupersedeEnrolment, Enrolment, EnrolmentEvent> = ({ on, by }, enrolment) => {
  switch (enrolment.status) {
    case 'active':
    case 'deferred':
      return [{ type: 'EnrolmentSuperseded', on, by }];
    case 'none':
      throw new Refusal('not-found', 'enrolment.unknown', 'There is no such enrolment');
    default:
      return [];
  }
};
