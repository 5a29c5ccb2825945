import { Controller } from '@nestjs/common';
import { PersonErased, PersonMerged } from '#contracts';
import { idFrom } from '#domain';
import { On, type Delivered } from '#kafka';
import { theInstallation } from '../grant/authority.js';
import { giveGrant } from '../grant/commands/give-grant.js';
import { revokeGrant } from '../grant/commands/revoke-grant.js';
import type { Held } from '../grant/grant.js';
import { Grants } from '../grant/grants.mongo.js';
import { Partnerships } from '../partnership/partnerships.mongo.js';
import { Strands } from '../strand/strands.mongo.js';

const givers = [theInstallation];
const normal = ['grant.already-revoked', 'grant.already-given'];

/** A grant on someone’s own record follows the record that answers for it, and ends with the last one. */
@Controller()
export class WhenPersonEnds {
  constructor(
    private readonly grants: Grants,
    private readonly partnerships: Partnerships,
    private readonly strands: Strands,
  ) {}

  @On(PersonMerged, { normal })
  async follow({ data, cause }: Delivered<PersonMerged>) {
    for (const held of await this.grants.onRecordOf(data.personId)) {
      await this.give({ ...held, personId: data.intoPersonId }, cause);
      await this.revoke(held, cause);
    }
  }

  @On(PersonErased, { normal })
  async end({ data, cause }: Delivered<PersonErased>) {
    for (const held of await this.grants.onRecordOf(data.personId)) await this.revoke(held, cause);
  }

  private async give({ grantId, ...held }: Held, cause: Delivered<PersonMerged>['cause']) {
    const [partnership, strand] = await Promise.all([
      this.partnerships.named(held.partnershipId),
      this.strands.named(held.strand),
    ]);
    const facts = { givers, itsPartnership: partnership?.state, itsStrand: strand?.state };
    await this.grants.handle(idFrom(grantId, `on ${held.personId}`), { ...held, ...facts }, giveGrant, cause);
  }

  private async revoke({ grantId }: Held, cause: Delivered<PersonMerged>['cause']) {
    await this.grants.handle(grantId, { grantId, givers }, revokeGrant, cause);
  }
}
