import { Body, Controller, Get, Param, Post, Query } from '@nestjs/common';
import { IsIn, IsOptional } from 'class-validator';
import { Line, roles, type Role } from '#contracts';
import type { Cause, Reach } from '#domain';
import { Allow, AnId, Caused, PageQuery, Reached, Says, matching } from '#http';
import { Partnerships } from '../partnership/partnerships.mongo.js';
import { Strands } from '../strand/strands.mongo.js';
import { GiveGrant, giveGrant } from './commands/give-grant.js';
import { RevokeGrant, revokeGrant } from './commands/revoke-grant.js';
import { Grants } from './grants.mongo.js';

export class ListGrants extends PageQuery {
  @IsOptional() @Line(255) subject?: string;
  @IsOptional() @IsIn(roles) role?: Role;
}

@Controller('grants')
export class GrantRoutes {
  constructor(
    private readonly grants: Grants,
    private readonly partnerships: Partnerships,
    private readonly strands: Strands,
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
  @Says('Lets a subject act in a role; nobody gives more than they have.')
  async give(@Body() command: GiveGrant, @Caused() cause: Cause) {
    const [givers, partnership, strand] = await Promise.all([
      this.grants.heldBy(cause.who),
      this.partnerships.named(command.partnershipId),
      this.strands.named(command.strand),
    ]);
    const facts = { givers, itsPartnership: partnership?.state, itsStrand: strand?.state };
    return this.grants.handle(cause.newId, { ...command, ...facts }, giveGrant, cause);
  }

  @Post('revocations')
  @Allow('platform-admin', 'programme-lead')
  @Says('Ends a grant; every service knows within a minute.')
  async revoke(@Body() command: RevokeGrant, @Caused() cause: Cause) {
    const givers = await this.grants.heldBy(cause.who);
    return this.grants.handle(command.grantId, { ...command, givers }, revokeGrant, cause);
  }
}
