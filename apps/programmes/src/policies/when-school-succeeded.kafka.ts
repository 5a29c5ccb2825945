import { Controller } from '@nestjs/common';
import { SchoolSucceeded } from '#contracts';
import { On, type Delivered } from '#kafka';
import { FollowingGrants } from '../grant/following-grants.mongo.js';

/** A grant on a school follows the one that carries on for it. */
@Controller()
export class WhenSchoolSucceeded {
  constructor(private readonly following: FollowingGrants) {}

  @On(SchoolSucceeded, { version: 2 })
  async follow({ data, cause }: Delivered<SchoolSucceeded>) {
    await this.following.carryOn(data.organisationId, data.successorId, cause);
  }
}
