import { Body, Controller, Inject, Post } from '@nestjs/common';
import { ModuleRef } from '@nestjs/core';
import { IsIn, IsOptional } from 'class-validator';
import { Code, ForeignId, Id, identifiedKinds, type IdentifiedKind } from '#contracts';
import { Refusal, type Cause } from '#domain';
import { Allow, Caused, Says } from '#http';
import type { AggregateStore } from '#mongo';
import { SERVICE, type ServiceDefinition } from './definition.js';

/** Another system knows something by this id; without one, it no longer does. */
export class ChangeExternalId {
  @IsIn(identifiedKinds) kind!: IdentifiedKind;
  /** Our id of it. */
  @Id() id!: string;
  /** The other system, as those who use it call it. */
  @Code() system!: string;
  @IsOptional() @ForeignId() externalId?: string;
}

/** For a service of which other systems know something. */
@Controller('external-ids')
export class ExternalIdRoutes {
  constructor(
    @Inject(SERVICE) private readonly service: ServiceDefinition,
    @Inject(ModuleRef) private readonly modules: ModuleRef,
  ) {}

  @Post()
  @Allow('operations-officer', 'programme-lead', 'service-account')
  @Says('Says by which id another system knows a record. Lists find it by `externalId=<system>:<id>`.')
  change(@Body() { kind, id, ...change }: ChangeExternalId, @Caused() cause: Cause) {
    return this.storeOf(kind).identify(id, change, cause);
  }

  private storeOf(kind: IdentifiedKind): AggregateStore<unknown, { type: string }> {
    const stores = this.service.stores.map((store) =>
      this.modules.get<AggregateStore<unknown, { type: string }>>(store, { strict: false }),
    );
    const found = stores.find(({ definition: { name, identify } }) => name === kind && identify);
    if (found) return found;
    throw new Refusal('invalid', 'external-id.kept-elsewhere', `Another service keeps the ${kind} records`);
  }
}
