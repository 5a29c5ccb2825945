import { Day, Id } from '#contracts';
import { Refusal, type Decide } from '#domain';
import { IsBoolean } from 'class-validator';
import type { Enrolment, EnrolmentEvent } from '../enrolment.js';
import { openEnrolment } from '../open-enrolment.js';
import { completed } from './note-attendance.js';

/** Where the rule could not tell: a person says whether the participant has completed. */
export class DecideCompletion {
  @Id() enrolmentId!: string;
  @IsBoolean() completed!: boolean;
  @Day() on!: string;
}

export const decideCompletion: Decide<DecideCompletion, Enrolment, EnrolmentEvent> = (command, enrolment) => {
  const open = openEnrolment(enrolment);
  const { on } = command;
  if (open.question !== 'cohort-finished')
    throw new Refusal('conflict', 'enrolment.cohort-not-finished', 'The cohort is not over yet');
  return [command.completed ? completed(open, on) : { type: 'EnrolmentNotCompleted', on }];
};
