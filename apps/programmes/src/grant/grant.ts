import type { Role } from '#contracts';
import { unreachable, type Evolve, type GrantedOn, type Scope } from '#domain';

/** A subject may act in a role, on what the grant names, from one day to another, both included. */
export type Held = {
  grantId: string;
  subject: string;
  role: Role;
  partnershipId?: string;
  strand?: string;
  organisationId?: string;
  personId?: string;
  from: string;
  until?: string;
};

export type GrantEvent =
  | ({ type: 'GrantGiven' } & Held)
  /** `handedOn`: another grant gives the same on what carries on for what this one is on. */
  | { type: 'GrantRevoked'; at: string; handedOn?: true };

export type Grant =
  | { status: 'none' }
  | ({ status: 'given' } & Held)
  | ({ status: 'revoked'; revokedAt: string; handedOn?: true } & Held);

export const noGrant: Grant = { status: 'none' };

export const evolve: Evolve<Grant, GrantEvent> = (grant, event) => {
  switch (event.type) {
    case 'GrantGiven': {
      const { type: _, ...held } = event;
      return { status: 'given', ...held };
    }
    case 'GrantRevoked': {
      const { at: revokedAt, handedOn } = event;
      return { ...heldOf(grant), status: 'revoked', revokedAt, ...(handedOn && { handedOn }) };
    }
    default:
      return unreachable(event);
  }
};

/** What the grant itself concerns, as a record that other grants may reach. */
export const scopeOf = (grant: Grant): Scope => (grant.status === 'none' ? {} : namedBy(grant));

type Names = Pick<Held, 'partnershipId' | 'strand' | 'organisationId' | 'personId'>;

export const namedBy = ({ partnershipId, strand, organisationId, personId }: Names): Scope => ({
  ...(partnershipId !== undefined && { partnerships: [partnershipId] }),
  ...(strand !== undefined && { strands: [strand] }),
  ...(organisationId !== undefined && { organisations: [organisationId] }),
  ...(personId !== undefined && { people: [personId] }),
});

/** What the grant reaches. */
export const reachedBy = ({ partnershipId, strand, organisationId, personId }: Held): GrantedOn => ({
  ...(partnershipId !== undefined && { partnership: partnershipId }),
  ...(strand !== undefined && { strand }),
  ...(organisationId !== undefined && { organisation: organisationId }),
  ...(personId !== undefined && { person: personId }),
});

export const isInForce = ({ from, until }: Held, today: string): boolean =>
  from <= today && (until === undefined || today <= until);

export const heldOf = (grant: Grant): Exclude<Grant, { status: 'none' }> => {
  if (grant.status === 'none') throw new Error('A grant revoked before it was given');
  return grant;
};
