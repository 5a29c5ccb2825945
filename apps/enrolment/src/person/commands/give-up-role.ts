import { Day, Id, personRoles, type PersonRole } from '#contracts';
import { Refusal, type Decide } from '#domain';
import { IsIn, IsOptional } from 'class-validator';
import { usablePerson } from '../known-person.js';
import { isSameRole, type Person, type PersonEvent } from '../person.js';

export class GiveUpRole {
  @Id() personId!: string;
  @IsIn(personRoles) role!: PersonRole;
  @IsOptional() @Id() organisationId?: string;
  /** The last day in the role. */
  @Day() until!: string;
}

export const giveUpRole: Decide<GiveUpRole, Person, PersonEvent> = (command, person) => {
  const held = usablePerson(person).roles.find((one) => isSameRole(one, command));
  if (!held) throw new Refusal('conflict', 'person.role-not-held', 'The person does not have this role');
  if (command.until < held.from)
    throw new Refusal('invalid', 'person.role-not-begun', `The person has had the role since ${held.from}`);
  return [{ type: 'RoleGivenUp', held: { ...held, until: command.until } }];
};
