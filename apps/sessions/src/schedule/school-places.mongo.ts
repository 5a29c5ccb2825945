import { Inject, Injectable } from '@nestjs/common';
import { opened, type Roster } from '../roster/roster.js';
import { LocalAuthorities } from '../views/local-authorities.mongo.js';
import { PartnershipAreas } from '../views/partnership-areas.mongo.js';

/** Whose term dates count for a cohort: those of the places its partnership is for. */
@Injectable()
export class SchoolPlaces {
  constructor(
    @Inject(PartnershipAreas) private readonly areas: PartnershipAreas,
    @Inject(LocalAuthorities) private readonly authorities: LocalAuthorities,
  ) {}

  async of(roster: Roster): Promise<string[]> {
    const area = await this.areas.get(opened(roster).partnershipId);
    return this.authorities.called(area?.localAuthorities ?? []);
  }
}
