import { IsIn, IsOptional } from 'class-validator';
import { Code, Day, Id, Line, roles, type Role } from '#contracts';
import { Refusal, type Decide } from '#domain';
import type { Partnership } from '../../partnership/partnership.js';
import type { Strand } from '../../strand/strand.js';
import { mustHaveAuthority, mustSayEnough } from '../authority.js';
import type { Grant, GrantEvent, Held } from '../grant.js';
import { partnershipOf } from '../named-place.js';

/** Lets a subject act in a role. The more a grant names, the less it reaches; what names nothing reaches everything. */
export class GiveGrant {
  /** The `sub` of the subject’s tokens. */
  @Line(255) subject!: string;
  @IsIn(roles) role!: Role;
  @IsOptional() @Id() partnershipId?: string;
  /** A strand brings its partnership with it. */
  @IsOptional() @Code() strand?: string;
  @IsOptional() @Id() organisationId?: string;
  @IsOptional() @Id() personId?: string;
  /** Today when left out. */
  @IsOptional() @Day() from?: string;
  /** The last day; for good when left out. */
  @IsOptional() @Day() until?: string;
}

export type GiveGrantFacts = {
  /** The grants of whoever asks. */
  givers: Held[];
  itsPartnership: Partnership | undefined;
  itsStrand: Strand | undefined;
};

export const giveGrant: Decide<GiveGrant & GiveGrantFacts, Grant, GrantEvent> = (command, grant, { id, today }) => {
  if (grant.status !== 'none') throw new Refusal('conflict', 'grant.already-given', 'There is a grant under this id');
  mustNotBeOfSystems(command.role);
  const held = heldBy(command, id, today);
  if (held.until !== undefined && held.until < held.from)
    throw new Refusal('invalid', 'grant.period-reversed', `It would end on ${held.until}, before ${held.from}`);
  mustSayEnough(held);
  mustHaveAuthority(command.givers, held, today);
  return [{ type: 'GrantGiven', ...held }];
};

/** A token that calls itself a system is not let in as one, and a key has no grants. */
const mustNotBeOfSystems = (role: Role): void => {
  if (role === 'service-account')
    throw new Refusal('invalid', 'grant.for-systems', 'A system gets a service account: POST /service-accounts');
};

const heldBy = (command: GiveGrant & GiveGrantFacts, grantId: string, today: string): Held => {
  const { subject, role, strand, organisationId, personId, from = today, until } = command;
  const partnershipId = partnershipOf(command);
  return {
    grantId,
    subject,
    role,
    ...(partnershipId !== undefined && { partnershipId }),
    ...(strand !== undefined && { strand }),
    ...(organisationId !== undefined && { organisationId }),
    ...(personId !== undefined && { personId }),
    from,
    ...(until !== undefined && { until }),
  };
};
