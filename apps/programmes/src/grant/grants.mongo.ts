import { Inject, Injectable } from '@nestjs/common';
import type { GrantsOf, HeldGrant } from '#auth';
import { aggregate, AggregateStore, Mongo } from '#mongo';
import { evolve, noGrant, reachedBy, scopeOf, type Grant, type GrantEvent, type Held } from './grant.js';
import { publishes } from './publishes.js';

const grants = aggregate<Grant, GrantEvent>({
  name: 'grant',
  collection: 'grants',
  initial: noGrant,
  evolve,
  publishes,
  scopeOf,
  indexes: [{ 'state.subject': 1 }, { 'state.role': 1 }, { 'state.personId': 1 }, { 'state.organisationId': 1 }],
});

/** The grants themselves; the other services keep copies of them. */
@Injectable()
export class Grants extends AggregateStore<Grant, GrantEvent> implements GrantsOf {
  constructor(@Inject(Mongo) mongo: Mongo) {
    super(mongo, grants);
  }

  async of(subject: string): Promise<HeldGrant[]> {
    return (await this.heldBy(subject)).map((held) => ({ ...held, on: reachedBy(held) }));
  }

  /** The grants of a subject that have not been revoked. */
  async heldBy(subject: string): Promise<Held[]> {
    return this.given({ 'state.subject': subject });
  }

  /** Everyone’s grants as platform-admin that have not been revoked. */
  async administrators(): Promise<Held[]> {
    return this.given({ 'state.role': 'platform-admin' });
  }

  /** The grants on someone’s own record that have not been revoked. */
  async onRecordOf(personId: string): Promise<Held[]> {
    return this.given({ 'state.personId': personId });
  }

  /** The grants on an organisation that have not been revoked. */
  async onOrganisation(organisationId: string): Promise<Held[]> {
    return this.given({ 'state.organisationId': organisationId });
  }

  private async given(filter: Record<string, string>): Promise<Held[]> {
    const found = await Array.fromAsync(this.each({ ...filter, 'state.status': 'given' }));
    return found.flatMap(({ state }) => (state.status === 'given' ? [state] : []));
  }
}
