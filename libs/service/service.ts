import type { ModuleMetadata, Provider, Type } from '@nestjs/common';
import { APP_INTERCEPTOR } from '@nestjs/core';
import { GrantsOf, ServiceAccountsOf } from '#auth';
import { BusinessClock } from '#domain';
import { Mongo } from '#mongo';
import { Backbone } from './backbone.js';
import { Clock } from './clock.js';
import { SERVICE, type ServiceDefinition } from './definition.js';
import { GrantsToday } from './grants-today.js';
import { Grants } from './grants-view.js';
import { Desk } from './desk.js';
import { AuditRoutes } from './audit.http.js';
import { OpsJournalRoutes } from './ops-journal.http.js';
import { OpsOrderRoutes } from './ops-orders.http.js';
import { OpsParkedRoutes } from './ops-parked.http.js';
import { OpsTopicRoutes } from './ops-topics.http.js';
import { OpsViewRoutes } from './ops-views.http.js';
import { OpsRoutes } from './ops.http.js';
import { ParkedDetails } from './parked-details.js';
import { ReadsKept } from './reads-kept.js';
import { ReferenceListRoutes } from './reference-lists.http.js';
import { ServiceAccounts } from './service-accounts-view.js';
import { SETTINGS, type Settings } from './settings.js';
import { SubjectAccessRoutes } from './subject-access.http.js';
import { Strands } from './strands-view.js';
import { TopicRoutes } from './topics.http.js';
import { Trusts } from './trusts-view.js';
import { WhenClockMoved } from './when-clock-moved.kafka.js';

const opsRoutes = [OpsRoutes, OpsParkedRoutes, OpsTopicRoutes, OpsViewRoutes, OpsJournalRoutes, OpsOrderRoutes];
const systemsRoutes = [ReferenceListRoutes, TopicRoutes, AuditRoutes];

/** The metadata of a service's Nest module: what it names, and what every service has without asking. */
export const service = (own: ServiceDefinition): ModuleMetadata => {
  const definition = { ...own, views: [Grants, ServiceAccounts, Trusts, Strands, ...own.views] };
  const database: Provider = {
    provide: Mongo,
    inject: [SETTINGS],
    useFactory: ({ mongodbUri, mongodbDatabase }: Settings) => Mongo.connect(mongodbUri, mongodbDatabase),
  };
  return {
    controllers: [...opsRoutes, ...systemsRoutes, SubjectAccessRoutes, WhenClockMoved, ...own.routes, ...own.policies],
    providers: [
      { provide: SERVICE, useValue: definition },
      database,
      Clock,
      { provide: BusinessClock, useExisting: Clock },
      grantsFrom(Grants),
      { provide: ServiceAccountsOf, useExisting: ServiceAccounts },
      Backbone,
      Desk,
      ReadsKept,
      ParkedDetails,
      { provide: APP_INTERCEPTOR, useExisting: ReadsKept },
      ...definition.stores,
      ...definition.views,
      ...((own.providers ?? []) as Provider[]),
    ],
  };
};

/** Grants as they are kept somewhere, with what they cover today. */
export const grantsFrom = (source: Type<GrantsOf>) => ({
  provide: GrantsOf,
  inject: [source, Trusts],
  useFactory: (grants: GrantsOf, trusts: Trusts): GrantsOf => new GrantsToday(grants, trusts),
});

/** What a module made with `service` says of itself. */
export const definitionOf = (module: Type): ServiceDefinition => {
  const providers = (Reflect.getMetadata('providers', module) ?? []) as { provide?: unknown; useValue?: unknown }[];
  const found = providers.find(({ provide }) => provide === SERVICE);
  if (!found) throw new Error(`${module.name} is not declared with service(…)`);
  return found.useValue as ServiceDefinition;
};
