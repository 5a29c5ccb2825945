import { Body, Controller, Get, Param, Post, Query } from '@nestjs/common';
import { IsIn, IsOptional, Matches } from 'class-validator';
import { Line, organisationKinds, phases, roles, Urn, Whole, type OrganisationKind, type Phase } from '#contracts';
import type { Cause, Reach } from '#domain';
import { Allow, AnId, Caused, IdentifiedPageQuery, Reached, Says, matching } from '#http';
import { NameTrustCode, nameTrustCode } from './commands/name-trust-code.js';
import { RegisterOrganisation, registerOrganisation } from './commands/register-organisation.js';
import { Organisations } from './organisations.mongo.js';

export class ListOrganisations extends IdentifiedPageQuery {
  @IsOptional() @Urn() urn?: string;
  @IsOptional() @Matches(/^\d{3}$/) localAuthority?: string;
  @IsOptional() @IsIn(phases) phase?: Phase;
  @IsOptional() @IsIn(organisationKinds) kind?: OrganisationKind;
  @IsOptional() @IsIn(['open', 'closed']) status?: 'open' | 'closed';
}

/** What someone has typed so far, and among which organisations they look. */
export class SearchOrganisations {
  /** Beginnings of words of the name, a URN, a postcode, a local authority, in any order. */
  @Line(100) text!: string;
  @IsOptional() @Matches(/^\d{3}$/) localAuthority?: string;
  @IsOptional() @IsIn(phases) phase?: Phase;
  @IsOptional() @IsIn(organisationKinds) kind?: OrganisationKind;
  @IsOptional() @IsIn(['open', 'closed']) status?: 'open' | 'closed';
  /** How many at most. */
  @Whole(1, 50) limit: number = 10;
}

@Controller('organisations')
export class OrganisationRoutes {
  constructor(private readonly organisations: Organisations) {}

  @Get()
  @Allow(...roles)
  @Says('Schools and other organisations; what the register says of them is public.')
  list(@Query() { urn, localAuthority, phase, kind, status, ...page }: ListOrganisations, @Reached() reach: Reach) {
    return this.organisations.page(matching({ urn, localAuthority, phase, kind, status }), page, reach);
  }

  @Get('search')
  @Allow(...roles)
  @Says('The organisations that fit best what someone has typed so far.')
  async search(@Query() { text, limit, ...wanted }: SearchOrganisations, @Reached() reach: Reach) {
    return { items: await this.organisations.search(text, matching(wanted), limit, reach) };
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

  @Post('trust-codes')
  @Allow('programme-lead', 'operations-officer')
  @Says('Gives a trust that was registered without one the code by which the register knows its schools.')
  nameTrustCode(@Body() command: NameTrustCode, @Caused() cause: Cause) {
    return this.organisations.handle(command.organisationId, command, nameTrustCode, cause);
  }
}
