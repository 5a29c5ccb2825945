import { Id } from '#contracts';
import { Refusal, unreachable, type Decide } from '#domain';
import { mustHaveAuthority } from '../authority.js';
import type { Grant, GrantEvent, Held } from '../grant.js';

/** Ends a grant now; every service knows within a minute. */
export class RevokeGrant {
  @Id() grantId!: string;
}

export type RevokeGrantFacts = {
  /** The grants of whoever asks. */
  givers: Held[];
};

export const revokeGrant: Decide<RevokeGrant & RevokeGrantFacts, Grant, GrantEvent> = (
  { givers },
  grant,
  { now, today },
) => {
  switch (grant.status) {
    case 'none':
      throw new Refusal('not-found', 'grant.unknown', 'There is no such grant');
    case 'revoked':
      throw new Refusal('conflict', 'grant.already-revoked', `It was revoked at ${grant.revokedAt}`);
    case 'given':
      mustHaveAuthority(givers, grant, today);
      return [{ type: 'GrantRevoked', at: now }];
    default:
      return unreachable(grant);
  }
};
