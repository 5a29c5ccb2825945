import { Inject, Injectable } from '@nestjs/common';
import { Refusal, type Cause } from '#domain';
import { Strands } from '#service';
import { noteStrand } from './commands/note-strand.js';
import { People } from './people.mongo.js';

/** Those who work on a strand know whoever applied for it or takes part in it. */
@Injectable()
export class Acquaintance {
  constructor(
    @Inject(People) private readonly people: People,
    @Inject(Strands) private readonly strands: Strands,
  ) {}

  /** Where a whole school applies nobody is named. */
  async make(personId: string | undefined, strand = '', cause: Cause): Promise<void> {
    if (personId === undefined) return;
    const partnershipId = (await this.strands.get(strand))?.partnershipId;
    if (partnershipId === undefined)
      throw new Refusal('conflict', 'strand.unknown', 'Nothing is known of the strand yet');
    await this.people.handle(await this.people.standingFor(personId), { partnershipId, strand }, noteStrand, cause);
  }
}
