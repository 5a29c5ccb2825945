import { Inject, Injectable } from '@nestjs/common';
import type { SchoolSucceeded } from '#contracts';
import type { Cause } from '#domain';
import { consequenceOf } from '../consequence.js';
import { Organisations } from '../organisation/organisations.mongo.js';
import { carryPostsOver } from '../person/commands/carry-posts-over.js';
import { People } from '../person/people.mongo.js';

/** What becomes of those at a school that closes: they go with it to the one that carries on. */
@Injectable()
export class CarryingOn {
  constructor(
    @Inject(Organisations) private readonly organisations: Organisations,
    @Inject(People) private readonly people: People,
  ) {}

  /** A successor that is closed by now has one of its own, to which they go on. */
  async follow(succeeded: SchoolSucceeded, cause: Cause): Promise<void> {
    const { organisationId, successorId } = succeeded;
    for await (const { id } of this.people.withPostsAt(organisationId))
      await this.people.handle(id, succeeded, carryPostsOver, cause);
    const next = (await this.organisations.find(successorId))?.state;
    if (next?.status !== 'closed' || !next.successor || next.urn === undefined) return;
    const { organisationId: nextId, urn: nextUrn } = next.successor;
    const further = { organisationId: successorId, urn: next.urn, successorId: nextId, successorUrn: nextUrn };
    await this.follow({ ...further, on: next.closedOn }, consequenceOf(cause, nextUrn));
  }
}
