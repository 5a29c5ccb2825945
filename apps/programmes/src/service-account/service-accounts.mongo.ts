import { Inject, Injectable } from '@nestjs/common';
import { aggregate, AggregateStore, Mongo } from '#mongo';
import { publishes } from './publishes.js';
import { evolve, noServiceAccount, scopeOf, type ServiceAccount, type ServiceAccountEvent } from './service-account.js';

const serviceAccounts = aggregate<ServiceAccount, ServiceAccountEvent>({
  name: 'service-account',
  collection: 'service-accounts',
  initial: noServiceAccount,
  evolve,
  publishes,
  scopeOf,
  indexes: [{ 'state.organisationId': 1 }],
});

/** The service accounts themselves; every service, this one too, lets callers in by a copy of them. */
@Injectable()
export class ServiceAccounts extends AggregateStore<ServiceAccount, ServiceAccountEvent> {
  constructor(@Inject(Mongo) mongo: Mongo) {
    super(mongo, serviceAccounts);
  }

  /** The ids of those that are limited to an organisation, as long as they are open. */
  async onOrganisation(organisationId: string): Promise<string[]> {
    const found = await Array.fromAsync(this.each({ 'state.organisationId': organisationId, 'state.status': 'open' }));
    return found.map(({ id }) => id);
  }
}
