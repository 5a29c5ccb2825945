import { Day, deferralReasons, Id, type DeferralReason } from '#contracts';
import { daysBetween, Refusal, type Decide } from '#domain';
import { IsIn } from 'class-validator';
import { InOwnWords } from '../../own-words/in-own-words.js';
import type { Enrolment, EnrolmentEvent } from '../enrolment.js';
import { openEnrolment } from '../open-enrolment.js';

export class DeferEnrolment extends InOwnWords {
  @Id() enrolmentId!: string;
  @Day() on!: string;
  @IsIn(deferralReasons) reason!: DeferralReason;
  @Day() expectedReturn!: string;
}

export type Deferring = DeferEnrolment & {
  /** How long the strand keeps the place of one who is away; for ever where it does not say. */
  keptDays: number | undefined;
};

export const deferEnrolment: Decide<Deferring, Enrolment, EnrolmentEvent> = (command, enrolment) => {
  const open = openEnrolment(enrolment);
  if (open.status === 'deferred')
    throw new Refusal('conflict', 'enrolment.already-deferred', `It has been deferred since ${open.since}`);
  const { on, reason, expectedReturn, keptDays = Infinity } = command;
  // Who has not taken part for a day has nothing to defer: they withdraw instead.
  if (on <= open.from) throw new Refusal('invalid', 'enrolment.not-begun', `It begins on ${open.from}`);
  if (open.leaving && open.leaving.on <= on)
    throw new Refusal('conflict', 'enrolment.leaves-before', `It is withdrawn from ${open.leaving.on}`);
  if (expectedReturn <= on)
    throw new Refusal('invalid', 'enrolment.return-before-deferral', 'The expected return is not after the deferral');
  const keepsPlace = daysBetween(on, expectedReturn) <= keptDays;
  return [{ type: 'EnrolmentDeferred', on, reason, expectedReturn, keepsPlace }];
};
