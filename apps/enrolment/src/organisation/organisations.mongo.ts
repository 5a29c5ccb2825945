import { Inject, Injectable } from '@nestjs/common';
import { OrganisationExternalIdChanged, publish } from '#contracts';
import type { ExternalIdChanged } from '#domain';
import { aggregate, AggregateStore, identified, Mongo } from '#mongo';
import { claimsOf, evolve, noOrganisation, type Organisation, type OrganisationEvent } from './organisation.js';
import { foundBy } from './found-by.js';
import { publishes } from './publishes.js';
import { schoolId } from './school-id.js';
import type { Standing } from './standing.js';

/** By URN; a school that is not known has none. */
export type Standings = Map<string, Standing>;

const atOnce = 5_000;

const kept = aggregate<Organisation, OrganisationEvent>({
  name: 'organisation',
  collection: 'organisations',
  initial: noOrganisation,
  evolve,
  publishes,
  scopeOf: () => ({ everyone: true }),
  foundBy,
  claims: claimsOf,
  indexes: [
    { 'state.urn': 1 },
    { 'state.localAuthority': 1 },
    { 'state.phase': 1 },
    { 'state.kind': 1 },
    { 'state.status': 1 },
  ],
});

const organisations = identified(kept, ({ system, externalId }, { id: organisationId }) =>
  publish(OrganisationExternalIdChanged, { organisationId, system, ...(externalId !== undefined && { externalId }) }),
);

@Injectable()
export class Organisations extends AggregateStore<Organisation, OrganisationEvent | ExternalIdChanged> {
  constructor(@Inject(Mongo) mongo: Mongo) {
    super(mongo, organisations);
  }

  /** Whether the organisation is registered; so is one that nobody names. */
  async isKnown(organisationId: string | undefined): Promise<boolean> {
    return organisationId === undefined || (await this.find(organisationId)) !== undefined;
  }

  /** The open ones of some schools, by name. */
  async openNamed(urns: string[]): Promise<{ urn: string; name: string }[]> {
    return this.aggregate([
      { $match: { 'state.urn': { $in: urns }, 'state.status': 'open' } },
      { $project: { _id: 0, urn: '$state.urn', name: '$state.name' } },
      { $sort: { name: 1, urn: 1 } },
    ]);
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

  /** Which of these schools are open and which are closed. */
  async standingsOf(urns: string[]): Promise<Standings> {
    const standings: Standings = new Map();
    for (let from = 0; from < urns.length; from += atOnce) {
      const found = await this.aggregate<Standing & { urn: string }>([
        { $match: { 'state.urn': { $in: urns.slice(from, from + atOnce) } } },
        { $project: { _id: 0, urn: '$state.urn', status: '$state.status', closedOn: '$state.closedOn' } },
      ]);
      for (const { urn, ...standing } of found) standings.set(urn, standing);
    }
    return standings;
  }

  /** The local authority of one, where it is known. */
  async authorityOf(organisationId: string): Promise<{ authority?: string }> {
    const organisation = (await this.find(organisationId))?.state;
    const authority = organisation?.status === 'none' ? undefined : organisation?.localAuthorityName;
    return authority === undefined ? {} : { authority };
  }

  /** Those of some that are closed, with the day on which they closed. */
  async closedAmong(organisationIds: string[]): Promise<Record<string, string>> {
    const found = await this.aggregate<{ _id: string; closedOn: string }>([
      { $match: { _id: { $in: organisationIds }, 'state.status': 'closed' } },
      { $project: { closedOn: '$state.closedOn' } },
    ]);
    return Object.fromEntries(found.map(({ _id, closedOn }) => [_id, closedOn]));
  }

  /** Schools by their URNs, in the same order. */
  schools(...urns: string[]): Promise<(Organisation | undefined)[]> {
    return Promise.all(urns.map(async (urn) => (await this.find(schoolId(urn)))?.state));
  }
}
