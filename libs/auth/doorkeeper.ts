import { Reach, Refusal, type BusinessClock } from '#domain';
import type { Access } from './access.js';
import type { Caller } from './caller.js';
import { isInForce, type GrantsOf } from './grants.js';
import { HeldGrants } from './held-grants.js';
import type { Role } from './roles.js';

/** Decides who may use a route: deny by default, roles from the grants in force today. */
export class Doorkeeper {
  private readonly held: HeldGrants;

  constructor(
    grants: GrantsOf,
    private readonly clock: BusinessClock,
  ) {
    this.held = new HeldGrants(grants);
  }

  /** The caller with what their grants of the allowed roles reach; without one: Refusal `auth.role-missing`. */
  async admit(subject: string, allowed: Exclude<Access, 'public'>): Promise<Caller> {
    const today = this.clock.today();
    const isAllowed = (role: string): role is Role => (allowed as readonly string[]).includes(role);
    const grants = await this.held.of(subject, (grant) => isAllowed(grant.role) && isInForce(grant, today));
    if (grants.length === 0)
      throw new Refusal('forbidden', 'auth.role-missing', `This needs one of the roles ${allowed.join(', ')}`);
    const roles = [...new Set(grants.map((grant) => grant.role).filter(isAllowed))];
    const reachOf = (some: typeof grants): Reach => new Reach(some.map((grant) => grant.on));
    return {
      subject,
      roles,
      reach: reachOf(grants),
      reachAs: (...wanted) => reachOf(grants.filter(({ role }) => wanted.includes(role as Role))),
    };
  }
}
