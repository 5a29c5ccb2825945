import { Day, Id, withdrawalReasons, type WithdrawalReason } from '#contracts';
import { Refusal, type Decide } from '#domain';
import { IsIn } from 'class-validator';
import type { Enrolment, EnrolmentEvent } from '../enrolment.js';
import { openEnrolment } from '../open-enrolment.js';

export class WithdrawEnrolment {
  @Id() enrolmentId!: string;
  /** The day from which the participant no longer takes part; may be before the first one. */
  @Day() on!: string;
  @IsIn(withdrawalReasons) reason!: WithdrawalReason;
}

export const withdrawEnrolment: Decide<WithdrawEnrolment, Enrolment, EnrolmentEvent> = (command, enrolment, given) => {
  openEnrolment(enrolment);
  const { on, reason } = command;
  if (on > given.today) throw new Refusal('invalid', 'enrolment.withdrawal-in-the-future', `Today is ${given.today}`);
  return [{ type: 'EnrolmentWithdrawn', on, reason }];
};
