import { Inject, Injectable } from '@nestjs/common';
import { aggregate, AggregateStore, Mongo } from '#mongo';
import { evolve, noOrganisation, type Organisation, type OrganisationEvent } from './organisation.js';
import { publishes } from './publishes.js';

const organisations = aggregate<Organisation, OrganisationEvent>({
  name: 'organisation',
  collection: 'organisations',
  initial: noOrganisation,
  evolve,
  publishes,
  scopeOf: () => ({ everyone: true }),
  indexes: [{ 'state.urn': 1 }, { 'state.localAuthority': 1, 'state.kind': 1 }],
});

@Injectable()
export class Organisations extends AggregateStore<Organisation, OrganisationEvent> {
  constructor(@Inject(Mongo) mongo: Mongo) {
    super(mongo, organisations);
  }

  /** URNs of the open schools of these local authorities. */
  async openSchoolsOf(localAuthorities: string[]): Promise<string[]> {
    const open = { 'state.kind': 'school', 'state.status': 'open', 'state.localAuthority': { $in: localAuthorities } };
    const found = await this.aggregate<{ urn: string }>([
      { $match: open },
      { $project: { _id: 0, urn: '$state.urn' } },
    ]);
    return found.map(({ urn }) => urn);
  }
}
