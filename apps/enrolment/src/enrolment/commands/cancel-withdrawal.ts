import { Id } from '#contracts';
import { Refusal, type Decide } from '#domain';
import { InOwnWords } from '../../own-words/in-own-words.js';
import type { Enrolment, EnrolmentEvent } from '../enrolment.js';
import { openEnrolment } from '../open-enrolment.js';

/** The participant stays: a withdrawal is taken back before its day has come. */
export class CancelWithdrawal extends InOwnWords {
  @Id() enrolmentId!: string;
}

export const cancelWithdrawal: Decide<CancelWithdrawal, Enrolment, EnrolmentEvent> = (_, enrolment, { today }) => {
  const { leaving } = openEnrolment(enrolment);
  if (!leaving) throw new Refusal('conflict', 'enrolment.no-withdrawal-ahead', 'No withdrawal lies ahead');
  // The timer that makes it come about may be a moment behind the clock.
  if (leaving.on <= today)
    throw new Refusal('conflict', 'enrolment.already-withdrawn', `It was withdrawn on ${leaving.on}`);
  return [{ type: 'WithdrawalCancelled', on: today }];
};
