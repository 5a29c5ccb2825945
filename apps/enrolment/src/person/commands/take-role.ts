import { Day, Id, personRoles, type PersonRole } from '#contracts';
import { Refusal, type Decide } from '#domain';
import { IsIn, IsOptional } from 'class-validator';
import { usablePerson } from '../known-person.js';
import { isSameRole, type Person, type PersonEvent } from '../person.js';

/** A role beside posts: for an organisation, or, where none is named, for the partnership as a whole. */
export class TakeRole {
  @Id() personId!: string;
  @IsIn(personRoles) role!: PersonRole;
  @IsOptional() @Id() organisationId?: string;
  @Day() from!: string;
}

export const takeRole: Decide<TakeRole & { organisationKnown: boolean }, Person, PersonEvent> = (command, person) => {
  const { role, organisationId, from, organisationKnown } = command;
  const { roles } = usablePerson(person);
  if (!organisationKnown) throw new Refusal('invalid', 'organisation.unknown', 'There is no such organisation');
  if (roles.some((held) => isSameRole(held, command)))
    throw new Refusal('conflict', 'person.role-already-held', 'The person has this role already');
  return [{ type: 'RoleTaken', held: { role, ...(organisationId !== undefined && { organisationId }), from } }];
};
