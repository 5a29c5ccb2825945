import { Day, deferralReasons, Id, type DeferralReason } from '#contracts';
import { Refusal, type Decide } from '#domain';
import { IsIn } from 'class-validator';
import type { Enrolment, EnrolmentEvent } from '../enrolment.js';
import { openEnrolment } from '../open-enrolment.js';

export class DeferEnrolment {
  @Id() enrolmentId!: string;
  @Day() on!: string;
  @IsIn(deferralReasons) reason!: DeferralReason;
  @Day() expectedReturn!: string;
}

export const deferEnrolment: Decide<DeferEnrolment, Enrolment, EnrolmentEvent> = (command, enrolment) => {
  const open = openEnrolment(enrolment);
  if (open.status === 'deferred')
    throw new Refusal('conflict', 'enrolment.already-deferred', `It has been deferred since ${open.since}`);
  const { on, reason, expectedReturn } = command;
  // Who has not taken part for a day has nothing to defer: they withdraw instead.
  if (on <= open.from) throw new Refusal('invalid', 'enrolment.not-begun', `It begins on ${open.from}`);
  if (expectedReturn <= on)
    throw new Refusal('invalid', 'enrolment.return-before-deferral', 'The expected return is not after the deferral');
  return [{ type: 'EnrolmentDeferred', on, reason, expectedReturn }];
};
