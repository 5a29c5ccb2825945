import { Controller, Inject } from '@nestjs/common';
import { ApplicationSubmitted, StaffMemberAdded } from '#contracts';
import { On, type Delivered } from '#kafka';
import { Acquaintance } from '../person/acquaintance.mongo.js';

const options = { normal: ['person.erased'], early: ['person.merged', 'strand.unknown'] };

/** Whoever applies for a strand, or takes part in it for their school, is seen by those who work on it. */
@Controller()
export class WhenPersonComesToStrand {
  constructor(@Inject(Acquaintance) private readonly acquaintance: Acquaintance) {}

  @On(ApplicationSubmitted, options)
  async apply({ data, event, cause }: Delivered<ApplicationSubmitted>) {
    await this.acquaintance.make(data.personId, event.strand, cause);
  }

  @On(StaffMemberAdded, options)
  async takePart({ data, event, cause }: Delivered<StaffMemberAdded>) {
    await this.acquaintance.make(data.personId, event.strand, cause);
  }
}
