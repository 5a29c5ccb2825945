import { Controller } from '@nestjs/common';
import { PersonErased, PersonMerged } from '#contracts';
import { On, type Delivered } from '#kafka';
import { FollowingGrants } from '../grant/following-grants.mongo.js';
import { Grants } from '../grant/grants.mongo.js';

/** A grant on someone’s own record follows the record that answers for it, and ends with the last one. */
@Controller()
export class WhenPersonEnds {
  constructor(
    private readonly grants: Grants,
    private readonly following: FollowingGrants,
  ) {}

  @On(PersonMerged, { version: 2 })
  async follow({ data, cause }: Delivered<PersonMerged>) {
    await this.following.carryOn(data.personId, data.intoPersonId, cause);
  }

  @On(PersonErased, { version: 2 })
  async end({ data, cause }: Delivered<PersonErased>) {
    for (const held of await this.grants.onRecordOf(data.personId)) await this.following.end(held, cause);
  }
}
