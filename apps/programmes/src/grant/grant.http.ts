import { Body, Controller, Get, Param, Post, Query } from '@nestjs/common';
import { IsIn, IsOptional } from 'class-validator';
import { Line, roles, type Role } from '#contracts';
import type { Cause, Reach } from '#domain';
import { Allow, AnId, Caused, PageQuery, Reached, Says, matching } from '#http';
import { GiveGrant, giveGrant } from './commands/give-grant.js';
import { RevokeGrant, revokeGrant } from './commands/revoke-grant.js';
import { FollowingGrants } from './following-grants.mongo.js';
import { Grants } from './grants.mongo.js';
import { NamedPlaces } from './named-places.mongo.js';

export class ListGrants extends PageQuery {
  @IsOptional() @Line(255) subject?: string;
  @IsOptional() @IsIn(roles) role?: Role;
}

@Controller('grants')
export class GrantRoutes {
  constructor(
    private readonly grants: Grants,
    private readonly places: NamedPlaces,
    private readonly following: FollowingGrants,
  ) {}

  @Get()
  @Allow('platform-admin', 'programme-lead')
  @Says('Who may do what, revoked grants included.')
  list(@Query() { subject, role, ...page }: ListGrants, @Reached() reach: Reach) {
    return this.grants.page(matching({ subject, role }), page, reach);
  }

  @Get(':grantId')
  @Allow('platform-admin', 'programme-lead')
  @Says('One grant.')
  show(@Param('grantId', AnId) id: string, @Reached() reach: Reach) {
    return this.grants.get(id, reach);
  }

  @Post()
  @Allow('platform-admin', 'programme-lead')
  @Says(
    'Lets a subject act in a role; nobody gives more than they have. On a school that ended it goes to its successor.',
  )
  async give(@Body() command: GiveGrant, @Caused() cause: Cause) {
    const [givers, place] = await Promise.all([this.grants.heldBy(cause.who), this.places.of(command)]);
    const given = await this.grants.handle(cause.newId, { ...command, ...place, givers }, giveGrant, cause);
    await this.following.catchUp(command.organisationId, cause);
    await this.following.catchUp(command.personId, cause);
    return given;
  }

  @Post('revocations')
  @Allow('platform-admin', 'programme-lead')
  @Says('Ends a grant; every service knows within a minute.')
  async revoke(@Body() command: RevokeGrant, @Caused() cause: Cause) {
    const givers = await this.grants.heldBy(cause.who);
    return this.grants.handle(command.grantId, { ...command, givers }, revokeGrant, cause);
  }
}
