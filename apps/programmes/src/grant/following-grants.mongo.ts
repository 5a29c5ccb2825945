import { Inject, Injectable } from '@nestjs/common';
import { idFrom, type Cause } from '#domain';
import { followSuccessor } from '../service-account/commands/follow-successor.js';
import { ServiceAccounts } from '../service-account/service-accounts.mongo.js';
import { theInstallation } from './authority.js';
import { giveWay, takeOver } from './commands/hand-on-grant.js';
import type { Held } from './grant.js';
import { Grants } from './grants.mongo.js';
import { NamedPlaces } from './named-places.mongo.js';
import { Successors } from './successors.mongo.js';

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

  /** It was heard that one carries on for another. Noted first: whoever hands something on to that one then sees it. */
  async carryOn(id: string, by: string, cause: Cause): Promise<void> {
    await this.successors.note(id, by);
    await this.catchUp(id, cause);
  }

  /** Hands on what is on something to the last that carries on for it, and looks again: that may have ended meanwhile. */
  async catchUp(id: string | undefined, cause: Cause, met: readonly string[] = []): Promise<void> {
    if (id === undefined || met.includes(id)) return;
    const last = await this.successors.lastFor(id);
    if (last === id) return;
    const step = stepTo(last, cause);
    for (const held of await this.grants.onRecordOf(id)) await this.move(held, { personId: last }, step);
    for (const held of await this.grants.onOrganisation(id)) await this.move(held, { organisationId: last }, step);
    for (const account of await this.accounts.onOrganisation(id))
      await this.accounts.handle(account, { organisationId: id, successorId: last }, followSuccessor, step);
    await this.catchUp(last, cause, [...met, id]);
  }

  async end({ grantId }: Held, cause: Cause): Promise<void> {
    await this.grants.handle(grantId, { givers }, giveWay, cause);
  }

  /** The same is given on what takes the place of the other, and ends there. */
  private async move(held: Held, to: { personId: string } | { organisationId: string }, cause: Cause): Promise<void> {
    const { grantId, ...moved } = { ...held, ...to };
    const movedId = idFrom(grantId, `on ${Object.values(to).join(' ')}`);
    await this.grants.handle(movedId, { ...moved, ...(await this.places.of(moved)), givers }, takeOver, cause);
    await this.end(held, cause);
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
