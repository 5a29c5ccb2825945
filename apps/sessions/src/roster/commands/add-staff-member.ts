import type { Decide } from '#domain';
import type { Roster, RosterEvent } from '../roster.js';
import { addMember, type AddMember } from './add-member.js';
import { removeMember } from './remove-member.js';

export type AddStaffMember = AddMember & { part: 'lead' | 'member' };

/** Of the staff of a school only those who lead are expected at sessions; one who led and is now a member no longer is. */
export const addStaffMember: Decide<AddStaffMember, Roster, RosterEvent> = (command, roster, given) =>
  command.part === 'lead'
    ? addMember(command, roster, given)
    : removeMember({ ...command, on: command.from }, roster, given);
