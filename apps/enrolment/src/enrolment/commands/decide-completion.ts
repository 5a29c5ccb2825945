import { Day, Id } from '#contracts';
import { Refusal, type Decide } from '#domain';
import { IsBoolean } from 'class-validator';
import { InOwnWords } from '../../own-words/in-own-words.js';
import type { Enrolment, EnrolmentEvent } from '../enrolment.js';
import { openEnrolment } from '../open-enrolment.js';
import { completed } from './note-attendance.js';

/** Where the rule could not tell, or tells something else by now: a person says whether the participant has completed. */
export class DecideCompletion extends InOwnWords {
  @Id() enrolmentId!: string;
  @IsBoolean() completed!: boolean;
  @Day() on!: string;
}

export const decideCompletion: Decide<DecideCompletion, Enrolment, EnrolmentEvent> = (command, enrolment) => {
  const { on } = command;
  const ended: EnrolmentEvent = { type: 'EnrolmentNotCompleted', on };
  if (enrolment.status === 'completed' && enrolment.question === 'completion-in-doubt')
    return [command.completed ? { type: 'CompletionUpheld', on } : ended];
  const open = openEnrolment(enrolment);
  if (open.question !== 'cohort-finished')
    throw new Refusal('conflict', 'enrolment.cohort-not-finished', 'The cohort is not over yet');
  return [command.completed ? completed(open, on) : ended];
};
