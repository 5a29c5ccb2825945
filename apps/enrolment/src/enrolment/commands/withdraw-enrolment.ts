import { Day, Id, withdrawalReasons, type WithdrawalReason } from '#contracts';
import { Refusal, type Decide } from '#domain';
import { IsIn } from 'class-validator';
import { InOwnWords } from '../../own-words/in-own-words.js';
import type { Enrolment, EnrolmentEvent } from '../enrolment.js';
import { openEnrolment } from '../open-enrolment.js';

export class WithdrawEnrolment extends InOwnWords {
  @Id() enrolmentId!: string;
  /** The day from which the participant no longer takes part; before the first one, or ahead. */
  @Day() on!: string;
  @IsIn(withdrawalReasons) reason!: WithdrawalReason;
}

/** One that lies ahead is announced, and comes about on its day unless it is taken back. */
export const withdrawEnrolment: Decide<WithdrawEnrolment, Enrolment, EnrolmentEvent> = (command, enrolment, given) => {
  const { leaving } = openEnrolment(enrolment);
  const { on, reason } = command;
  if (on <= given.today) return [{ type: 'EnrolmentWithdrawn', on, reason }];
  if (leaving)
    throw new Refusal('conflict', 'enrolment.withdrawal-announced', `It is withdrawn from ${leaving.on} already`);
  return [{ type: 'WithdrawalAnnounced', on, reason }];
};
