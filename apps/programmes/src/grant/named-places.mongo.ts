import { Injectable } from '@nestjs/common';
import { Partnerships } from '../partnership/partnerships.mongo.js';
import { Strands } from '../strand/strands.mongo.js';
import type { Named } from './named-place.js';

type Places = Pick<Named, 'itsPartnership' | 'itsStrand'>;

/** What there is of the partnership and the strand that a grant names. */
@Injectable()
export class NamedPlaces {
  constructor(
    private readonly partnerships: Partnerships,
    private readonly strands: Strands,
  ) {}

  async of({ partnershipId, strand }: { partnershipId?: string; strand?: string }): Promise<Places> {
    const [partnership, found] = await Promise.all([
      this.partnerships.named(partnershipId),
      this.strands.named(strand),
    ]);
    return { itsPartnership: partnership?.state, itsStrand: found?.state };
  }
}
