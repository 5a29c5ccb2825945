import { Inject, Injectable } from '@nestjs/common';
import { idFrom, type Cause } from '#domain';
import { Successors } from '#service';
import { followSuccessor } from '../service-account/commands/follow-successor.js';
import { ServiceAccounts } from '../service-account/service-accounts.mongo.js';
import { theInstallation } from './authority.js';
import { endGrant, giveWay, takeOver } from './commands/hand-on-grant.js';
import type { Held } from './grant.js';
import { Grants } from './grants.mongo.js';
import { NamedPlaces } from './named-places.mongo.js';

const givers = [theInstallation];

/** Grants, and service accounts, that go with what they are on: the school that carries on, the record that answers. */
@Injectable()
export class FollowingGrants {
  constructor(
    @Inject(Grants) private readonly grants: Grants,
    @Inject(ServiceAccounts) private readonly accounts: ServiceAccounts,
    @Inject(NamedPlaces) private readonly places: NamedPlaces,
    @Inject(Successors) private readonly successors: Successors,
  ) {}

  /** It was heard that one carries on for another. */
  async carryOn(id: string, by: string, cause: Cause): Promise<void> {
    await this.successors.note(id, by);
    await this.catchUp(id, cause);
  }

  /** Hands on what is on something to the last that carries on for it. */
  async catchUp(id: string | undefined, cause: Cause): Promise<void> {
    if (id === undefined) return;
    await this.successors.follow(id, async (from, last) => {
      const step = stepTo(last, cause);
      for (const held of await this.grants.onRecordOf(from)) await this.move(held, { personId: last }, step);
      for (const held of await this.grants.onOrganisation(from)) await this.move(held, { organisationId: last }, step);
      for (const account of await this.accounts.onOrganisation(from))
        await this.accounts.handle(account, { organisationId: from, successorId: last }, followSuccessor, step);
    });
  }

  async end({ grantId }: Pick<Held, 'grantId'>, cause: Cause): Promise<void> {
    await this.grants.handle(grantId, { givers }, endGrant, cause);
  }

  /** The same is given on what takes the place of the other, and ends there; unless someone has just revoked it. */
  private async move(held: Held, to: { personId: string } | { organisationId: string }, cause: Cause): Promise<void> {
    const { grantId, ...moved } = { ...held, ...to };
    const movedId = idFrom(grantId, `on ${Object.values(to).join(' ')}`);
    await this.grants.handle(movedId, { ...moved, ...(await this.places.of(moved)), givers }, takeOver, cause);
    await this.grants.handle(grantId, {}, giveWay, cause);
    const { state } = await this.grants.get(grantId);
    if (state.status === 'revoked' && !state.handedOn)
      await this.end({ grantId: movedId }, { ...cause, id: `${cause.id}, revoked meanwhile` });
  }
}

/** What was given for a cause and goes on at once is another change of it; and whoever gave it need not reach where it goes. */
const stepTo = (
  last: string,
  { reach: _reach, expectedVersion: _version, payload: _payload, ...cause }: Cause,
): Cause => ({
  ...cause,
  id: `${cause.id} on to ${last}`,
});
