import type { Decide } from '#domain';
import { evolve, type Enrolment, type EnrolmentEvent } from '../enrolment.js';
import { presentStaff } from '../staff-list.js';
import { joinedRecords, type Plan } from '../participation.js';
import { completed, isComplete } from './note-attendance.js';

/** What another enrolment of the same participant brings with it. */
export type JoinEnrolment = {
  enrolmentId: string;
  on: string;
  otherId: string;
  other: Enrolment;
  strand: Plan | undefined;
};

/** Its staff and its registers become this one’s; a session on both counts once. */
export const joinEnrolment: Decide<JoinEnrolment, Enrolment, EnrolmentEvent> = (command, enrolment) => {
  const { enrolmentId, on, otherId, other, strand } = command;
  if (enrolment.status === 'none' || other.status !== 'superseded' || other.by !== enrolmentId) return [];
  const listed = new Set(presentStaff(enrolment).map(({ personId }) => personId));
  const joined: EnrolmentEvent[] = [
    { type: 'EnrolmentJoined', on, other: otherId },
    ...presentStaff(other)
      .filter(({ personId }) => !listed.has(personId))
      .map(({ personId, part, from }) => ({ type: 'StaffMemberAdded' as const, personId, part, from })),
    ...joinedRecords(enrolment, other).map((record) => ({ type: 'AttendanceNoted' as const, record })),
  ];
  const after = joined.reduce(evolve, enrolment);
  return after.status === 'active' && strand && isComplete(after, strand) ? [...joined, completed(after, on)] : joined;
};
