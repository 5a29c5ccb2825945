import { Body, Controller, Get, Param, Post, Query } from '@nestjs/common';
import { IsIn, IsOptional, Matches } from 'class-validator';
import { organisationKinds, roles, Urn, type OrganisationKind } from '#contracts';
import type { Cause, Reach } from '#domain';
import { Allow, AnId, Caused, PageQuery, Reached, Says, matching } from '#http';
import { RegisterOrganisation, registerOrganisation } from './commands/register-organisation.js';
import { Organisations } from './organisations.mongo.js';

export class ListOrganisations extends PageQuery {
  @IsOptional() @Urn() urn?: string;
  @IsOptional() @Matches(/^\d{3}$/) localAuthority?: string;
  @IsOptional() @IsIn(organisationKinds) kind?: OrganisationKind;
  @IsOptional() @IsIn(['open', 'closed']) status?: 'open' | 'closed';
}

@Controller('organisations')
export class OrganisationRoutes {
  constructor(private readonly organisations: Organisations) {}

  @Get()
  @Allow(...roles)
  @Says('Schools and other organisations; what the register says of them is public.')
  list(@Query() { urn, localAuthority, kind, status, ...page }: ListOrganisations, @Reached() reach: Reach) {
    return this.organisations.page(matching({ urn, localAuthority, kind, status }), page, reach);
  }

  @Get(':organisationId')
  @Allow(...roles)
  @Says('One organisation.')
  show(@Param('organisationId', AnId) id: string, @Reached() reach: Reach) {
    return this.organisations.get(id, reach);
  }

  @Post()
  @Allow('programme-lead', 'operations-officer')
  @Says('Registers an organisation that is not a school; schools come from the national register.')
  register(@Body() command: RegisterOrganisation, @Caused() cause: Cause) {
    return this.organisations.handle(cause.newId, command, registerOrganisation, cause);
  }
}
