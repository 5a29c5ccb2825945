import { Day, Id } from '#contracts';
import { Refusal, type Decide } from '#domain';
import type { Enrolment, EnrolmentEvent } from '../enrolment.js';
import { openEnrolment } from '../open-enrolment.js';

export class ResumeEnrolment {
  @Id() enrolmentId!: string;
  @Day() on!: string;
}

export const resumeEnrolment: Decide<ResumeEnrolment, Enrolment, EnrolmentEvent> = ({ on }, enrolment) => {
  const open = openEnrolment(enrolment);
  if (open.status === 'active') throw new Refusal('conflict', 'enrolment.not-deferred', 'It is not deferred');
  if (on <= open.since)
    throw new Refusal('invalid', 'enrolment.return-before-deferral', `It has been deferred since ${open.since}`);
  return [{ type: 'EnrolmentResumed', on }];
};
