import { Day, Id } from '#contracts';
import { Refusal, type Decide } from '#domain';
import type { Enrolment, EnrolmentEvent } from '../enrolment.js';
import { endedRefusal } from '../open-enrolment.js';

export class ResumeEnrolment {
  @Id() enrolmentId!: string;
  @Day() on!: string;
}

export const resumeEnrolment: Decide<ResumeEnrolment, Enrolment, EnrolmentEvent> = ({ on }, enrolment) => {
  switch (enrolment.status) {
    case 'deferred':
      if (on <= enrolment.since)
        throw new Refusal(
          'invalid',
          'enrolment.return-before-deferral',
          `It has been deferred since ${enrolment.since}`,
        );
      break;
    case 'active':
      throw new Refusal('conflict', 'enrolment.not-deferred', 'It is not deferred');
    default:
      throw endedRefusal(enrolment);
  }
  return [{ type: 'EnrolmentResumed', on }];
};
