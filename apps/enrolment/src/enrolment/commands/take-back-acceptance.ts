import type { ReconsiderationReason } from '#contracts';
import { Refusal, type Decide } from '#domain';
import { isOpen, type Enrolment, type EnrolmentEvent, type OpenEnrolment } from '../enrolment.js';

export type TakeBackAcceptance = { reason: ReconsiderationReason; cohortIsOver: boolean };

/** Accepted in error: as long as nothing is recorded, the enrolment ends and its application is considered again. */
export const takeBackAcceptance: Decide<TakeBackAcceptance, Enrolment, EnrolmentEvent> = (
  { reason, cohortIsOver },
  enrolment,
  { today: on },
) => {
  if (!isOpen(enrolment)) return []; // why it is too late, the places say
  if (cohortIsOver) throw new Refusal('conflict', 'cohort.closed', 'The cohort takes nobody any more');
  if (hasRecords(enrolment))
    throw new Refusal(
      'conflict',
      'application.has-participation',
      'Something is recorded of the enrolment: it can be withdrawn instead',
    );
  return [{ type: 'AcceptanceTakenBack', on, reason }];
};

/** Whether something would be lost with it. */
const hasRecords = ({ status, participation, staff, former }: OpenEnrolment): boolean =>
  status === 'deferred' || staff.length > 0 || former.length > 0 || Object.keys(participation).length > 0;
