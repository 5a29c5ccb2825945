import { Day, Id, Part } from '#contracts';
import { Refusal, type Decide } from '#domain';
import { ArrayMaxSize, ArrayMinSize, IsIn, IsOptional } from 'class-validator';
import type { Enrolment, EnrolmentEvent } from '../enrolment.js';
import { presentStaff } from '../staff-list.js';
import { openEnrolment } from '../open-enrolment.js';

export class StaffMemberToAdd {
  @Id() personId!: string;
  /** Leads attend the sessions; members are reached through them. */
  @IsIn(['lead', 'member']) part!: 'lead' | 'member';
}

export class AddStaffMembers {
  @Id() enrolmentId!: string;
  @Part(() => StaffMemberToAdd, { each: true })
  @ArrayMinSize(1)
  @ArrayMaxSize(200)
  members!: StaffMemberToAdd[];
  /** Since when they take part; the school’s first day unless it is past, then today. */
  @IsOptional() @Day() from?: string;
}

export type StaffToAdd = AddStaffMembers & {
  /** Those of the members who are registered. */
  knownPeople: readonly string[];
};

/** Those who are on the list already stay as they are. */
export const addStaffMembers: Decide<StaffToAdd, Enrolment, EnrolmentEvent> = (command, enrolment, { today }) => {
  const open = openEnrolment(enrolment);
  if (open.unit === 'person')
    throw new Refusal('conflict', 'enrolment.no-staff-list', 'Only a whole school has a staff list');
  const unknown = command.members.filter(({ personId }) => !command.knownPeople.includes(personId));
  if (unknown.length > 0)
    throw new Refusal('invalid', 'person.unknown', 'Some of them are not registered', {
      people: unknown.map(({ personId }) => personId),
    });
  const from = command.from ?? (today > open.from ? today : open.from);
  const listed = new Set(presentStaff(open).map(({ personId }) => personId));
  const added: EnrolmentEvent[] = [];
  for (const { personId, part } of command.members) {
    if (!listed.has(personId)) added.push({ type: 'StaffMemberAdded', personId, part, from });
    listed.add(personId);
  }
  return added;
};
