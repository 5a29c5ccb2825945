import { Day, Id } from '#contracts';
import { Refusal, type Decide } from '#domain';
import { InOwnWords } from '../../own-words/in-own-words.js';
import type { Enrolment, EnrolmentEvent } from '../enrolment.js';
import { endedRefusal } from '../open-enrolment.js';

export class ResumeEnrolment extends InOwnWords {
  @Id() enrolmentId!: string;
  @Day() on!: string;
}

/** Back from a deferral or a withdrawal; where the place was given up, the cohort’s places say first whether there is one. */
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
    case 'withdrawn':
      if (on <= enrolment.since)
        throw new Refusal('invalid', 'enrolment.return-before-withdrawal', `It was withdrawn on ${enrolment.since}`);
      break;
    case 'active':
      throw new Refusal('conflict', 'enrolment.not-deferred', 'It is not deferred');
    default:
      throw endedRefusal(enrolment);
  }
  return [{ type: 'EnrolmentResumed', on }];
};
