import { Controller } from '@nestjs/common';
import { SchoolSucceeded } from '#contracts';
import { On, type Delivered } from '#kafka';
import { FollowingGrants } from '../grant/following-grants.mongo.js';
import { Grants } from '../grant/grants.mongo.js';

const normal = ['grant.already-revoked', 'grant.already-given'];

/** A grant on a school follows the one that carries on for it. */
@Controller()
export class WhenSchoolSucceeded {
  constructor(
    private readonly grants: Grants,
    private readonly following: FollowingGrants,
  ) {}

  @On(SchoolSucceeded, { normal })
  async follow({ data, cause }: Delivered<SchoolSucceeded>) {
    for (const held of await this.grants.onOrganisation(data.organisationId))
      await this.following.move(held, { organisationId: data.successorId }, cause);
  }
}
