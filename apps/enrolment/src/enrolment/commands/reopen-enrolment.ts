import { Day, Id, reopeningReasons, type ReopeningReason } from '#contracts';
import { Refusal, type Decide } from '#domain';
import { IsIn } from 'class-validator';
import { InOwnWords } from '../../own-words/in-own-words.js';
import type { Enrolment, EnrolmentEvent } from '../enrolment.js';
import { endedRefusal } from '../open-enrolment.js';

/** An enrolment that was completed, or ended without completion, goes on; a withdrawn one is resumed instead. */
export class ReopenEnrolment extends InOwnWords {
  @Id() enrolmentId!: string;
  @Day() on!: string;
  @IsIn(reopeningReasons) reason!: ReopeningReason;
}

export const reopenEnrolment: Decide<ReopenEnrolment, Enrolment, EnrolmentEvent> = ({ on, reason }, enrolment) => {
  switch (enrolment.status) {
    case 'completed':
    case 'not-completed':
      if (on < enrolment.since)
        throw new Refusal('invalid', 'enrolment.reopened-before-end', `It came to its end on ${enrolment.since}`);
      return [{ type: 'EnrolmentReopened', on, reason }];
    case 'active':
    case 'deferred':
      throw new Refusal('conflict', 'enrolment.not-ended', 'It has not come to its end');
    default:
      throw endedRefusal(enrolment);
  }
};
