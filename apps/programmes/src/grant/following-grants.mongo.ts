import { Inject, Injectable } from '@nestjs/common';
import { idFrom, type Cause } from '#domain';
import { Partnerships } from '../partnership/partnerships.mongo.js';
import { Strands } from '../strand/strands.mongo.js';
import { theInstallation } from './authority.js';
import { giveGrant } from './commands/give-grant.js';
import { revokeGrant } from './commands/revoke-grant.js';
import type { Held } from './grant.js';
import { Grants } from './grants.mongo.js';

const givers = [theInstallation];

/** Grants that go with what they are on. */
@Injectable()
export class FollowingGrants {
  constructor(
    @Inject(Grants) private readonly grants: Grants,
    @Inject(Partnerships) private readonly partnerships: Partnerships,
    @Inject(Strands) private readonly strands: Strands,
  ) {}

  /** The same is given on what takes the place of the other, and ends there. */
  async move(held: Held, to: { personId: string } | { organisationId: string }, cause: Cause): Promise<void> {
    const { grantId, ...moved } = { ...held, ...to };
    const [partnership, strand] = await Promise.all([
      this.partnerships.named(moved.partnershipId),
      this.strands.named(moved.strand),
    ]);
    const facts = { givers, itsPartnership: partnership?.state, itsStrand: strand?.state };
    const movedId = idFrom(grantId, `on ${Object.values(to).join(' ')}`);
    await this.grants.handle(movedId, { ...moved, ...facts }, giveGrant, cause);
    await this.end(held, cause);
  }

  async end({ grantId }: Held, cause: Cause): Promise<void> {
    await this.grants.handle(grantId, { grantId, givers }, revokeGrant, cause);
  }
}
