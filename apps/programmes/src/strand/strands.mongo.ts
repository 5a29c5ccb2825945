import { Inject, Injectable } from '@nestjs/common';
import { publish, StrandExternalIdChanged } from '#contracts';
import type { ExternalIdChanged, Reach } from '#domain';
import { aggregate, AggregateStore, identified, Mongo, type Stored } from '#mongo';
import { publishes } from './publishes.js';
import { claimsOf, evolve, namedOf, noStrand, scopeOf, type Strand, type StrandEvent } from './strand.js';

const kept = aggregate<Strand, StrandEvent>({
  name: 'strand',
  collection: 'strands',
  initial: noStrand,
  evolve,
  publishes,
  scopeOf,
  claims: claimsOf,
  indexes: [{ 'state.code': 1 }, { 'state.partnershipId': 1 }],
});

const strands = identified(kept, ({ system, externalId }, { id: strandId }, strand) =>
  publish(StrandExternalIdChanged, {
    strandId,
    strand: namedOf(strand).code,
    system,
    ...(externalId !== undefined && { externalId }),
  }),
);

@Injectable()
export class Strands extends AggregateStore<Strand, StrandEvent | ExternalIdChanged> {
  constructor(@Inject(Mongo) mongo: Mongo) {
    super(mongo, strands);
  }

  /** The strand of a code, if one was named and there is such a one within reach. */
  async named(code: string | undefined, reach?: Reach): Promise<Stored<Strand> | undefined> {
    if (code === undefined) return undefined;
    return (await this.page({ 'state.code': code }, { limit: 1 }, reach)).items[0];
  }

  /** Of these codes, those of strands that there are. */
  async among(codes: string[]): Promise<string[]> {
    const found = await Promise.all(codes.map((code) => this.named(code)));
    return codes.filter((_, at) => found[at] !== undefined);
  }

  /** The id of a strand of this service; that there is none is a defect. */
  async idOf(code: string): Promise<string> {
    const strand = await this.named(code);
    if (!strand) throw new Error(`There is no strand ${code}`);
    return strand.id;
  }
}
