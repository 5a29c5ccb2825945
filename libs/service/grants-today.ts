import type { GrantsOf, HeldGrant } from '#auth';
import type { Trusts } from './trusts-view.js';

/** Grants with what they cover today: the schools of a trust may be others tomorrow. */
export class GrantsToday implements GrantsOf {
  constructor(
    private readonly grants: GrantsOf,
    private readonly trusts: Trusts,
  ) {}

  async of(subject: string): Promise<HeldGrant[]> {
    const held = await this.grants.of(subject);
    return Promise.all(held.map(async (grant) => ({ ...grant, on: await this.trusts.covered(grant.on) })));
  }
}
