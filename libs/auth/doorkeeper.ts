import { Reach, Refusal, type BusinessClock } from '#domain';
import type { Access } from './access.js';
import type { Caller } from './caller.js';
import { isInForce, type GrantsOf, type HeldGrant } from './grants.js';
import { Held } from './held.js';
import type { HeldAccounts } from './held-accounts.js';
import type { Role } from './roles.js';
import { accountOfSubject } from './service-accounts.js';

/** What someone wants to use: a route by its name (`GET /enrolments/{enrolmentId}`), and the roles it is for. */
type Wanted = { route: string; allowed: Exclude<Access, 'public'> };

/** Decides who may use a route: deny by default, roles from the grants in force today, service accounts what they name. */
export class Doorkeeper {
  private readonly grants: Held<HeldGrant[]>;

  constructor(
    grants: GrantsOf,
    private readonly accounts: HeldAccounts,
    private readonly clock: BusinessClock,
  ) {
    this.grants = new Held((subject) => grants.of(subject), 10_000);
  }

  /** The caller with what they reach here; without a fitting grant: Refusal `auth.role-missing`. */
  async admit(subject: string, { route, allowed }: Wanted): Promise<Caller> {
    const accountId = accountOfSubject(subject);
    if (accountId !== undefined) return this.admitAccount(subject, accountId, route);
    const today = this.clock.today();
    const isAllowed = (role: string): role is Role => (allowed as readonly string[]).includes(role);
    const fits = (grant: HeldGrant): boolean => isAllowed(grant.role) && isInForce(grant, today);
    const held = await this.grants.of(subject, (some) => some.some(fits));
    const grants = (held ?? []).filter(fits);
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

  /** The routes an account names count, not the roles of the route: nothing comes to it by being allowed to others. */
  private async admitAccount(subject: string, accountId: string, route: string): Promise<Caller> {
    const account = await this.accounts.of(accountId, ({ routes }) => routes.includes(route));
    if (!account?.routes.includes(route))
      throw new Refusal('forbidden', 'auth.route-not-named', `This service account is not for ${route}`);
    const { on, topics } = account;
    const reachAs = (...wanted: Role[]): Reach => new Reach(wanted.includes('service-account') ? [on] : []);
    return { subject, roles: ['service-account'], reach: new Reach([on]), reachAs, topics };
  }
}
