import { Day, Id } from '#contracts';
import { Refusal, type Decide } from '#domain';
import type { Enrolment, EnrolmentEvent } from '../enrolment.js';
import { presentStaff } from '../staff-list.js';
import { openEnrolment } from '../open-enrolment.js';

export class RemoveStaffMember {
  @Id() enrolmentId!: string;
  @Id() personId!: string;
  /** The day from which they no longer take part. */
  @Day() on!: string;
}

export const removeStaffMember: Decide<RemoveStaffMember, Enrolment, EnrolmentEvent> = (
  { personId, on },
  enrolment,
) => {
  const member = presentStaff(openEnrolment(enrolment)).find((listed) => listed.personId === personId);
  if (!member) throw new Refusal('conflict', 'enrolment.not-on-the-staff-list', 'The person is not on the staff list');
  if (on < member.from) throw new Refusal('invalid', 'enrolment.not-begun', `They take part from ${member.from}`);
  return [{ type: 'StaffMemberLeft', personId, on }];
};
