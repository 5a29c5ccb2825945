import { Body, Controller, Get, Param, Post, Query } from '@nestjs/common';
import type { Cause, Reach } from '#domain';
import { Allow, AnId, Caused, PageQuery, Reached, Says } from '#http';
import { FollowingGrants } from '../grant/following-grants.mongo.js';
import { Grants } from '../grant/grants.mongo.js';
import { NamedPlaces } from '../grant/named-places.mongo.js';
import { Strands } from '../strand/strands.mongo.js';
import { CloseServiceAccount, closeServiceAccount } from './commands/close-service-account.js';
import { IssueServiceKey } from './commands/issue-service-key.js';
import { OpenServiceAccount, openServiceAccount } from './commands/open-service-account.js';
import { ReviseServiceAccount, reviseServiceAccount } from './commands/revise-service-account.js';
import { RevokeServiceKey, revokeServiceKey } from './commands/revoke-service-key.js';
import { IssuedKey, KeyIssuing } from './key-issuing.mongo.js';
import { strandsOf } from './names-there.js';
import { shown } from './service-account.js';
import { ServiceAccounts } from './service-accounts.mongo.js';

@Controller('service-accounts')
@Allow('platform-admin')
export class ServiceAccountRoutes {
  constructor(
    private readonly accounts: ServiceAccounts,
    private readonly grants: Grants,
    private readonly places: NamedPlaces,
    private readonly strands: Strands,
    private readonly keys: KeyIssuing,
    private readonly following: FollowingGrants,
  ) {}

  @Get()
  @Says('The systems of others that may call us, closed ones included, with what each may do.')
  async list(@Query() page: PageQuery, @Reached() reach: Reach) {
    const found = await this.accounts.page({}, page, reach);
    return { ...found, items: found.items.map(shown) };
  }

  @Get(':accountId')
  @Says('One of them, with its keys; `GET /audit/key-uses` of each service tells when those were last used there.')
  async show(@Param('accountId', AnId) id: string, @Reached() reach: Reach) {
    return shown(await this.accounts.get(id, reach));
  }

  @Post()
  @Says('Lets a system call the routes and follow the topics that are named, and no others.')
  async open(@Body() command: OpenServiceAccount, @Caused() cause: Cause) {
    const asked = await this.withFacts(command, cause);
    const opened = await this.accounts.handle(cause.newId, asked, openServiceAccount, cause);
    await this.following.catchUp(command.organisationId, cause);
    return opened;
  }

  @Post('revisions')
  @Says('Says anew, as a whole, what it may do; every service knows within a minute.')
  async revise(@Body() command: ReviseServiceAccount, @Caused() cause: Cause) {
    const asked = await this.withFacts(command, cause);
    const revised = await this.accounts.handle(command.accountId, asked, reviseServiceAccount, cause);
    await this.following.catchUp(command.organisationId, cause);
    return revised;
  }

  @Post('keys')
  @Says('Issues a key, to be sent as `Authorization: Bearer <key>`. It is shown this once.', { answers: IssuedKey })
  async issueKey(@Body() command: IssueServiceKey, @Caused() cause: Cause): Promise<IssuedKey> {
    return this.keys.issue(command, cause);
  }

  @Post('key-revocations')
  @Says('Ends a key; every service knows within a minute.')
  async revokeKey(@Body() command: RevokeServiceKey, @Caused() cause: Cause) {
    const givers = await this.grants.heldBy(cause.who);
    return this.accounts.handle(command.accountId, { ...command, givers }, revokeServiceKey, cause);
  }

  @Post('closures')
  @Says('Ends it with all its keys, for good.')
  async close(@Body() command: CloseServiceAccount, @Caused() cause: Cause) {
    const givers = await this.grants.heldBy(cause.who);
    return this.accounts.handle(command.accountId, { ...command, givers }, closeServiceAccount, cause);
  }

  private async withFacts<Asked extends OpenServiceAccount>(command: Asked, { who }: Cause) {
    const [givers, place, strandsThere] = await Promise.all([
      this.grants.heldBy(who),
      this.places.of(command),
      this.strands.among(strandsOf(command.topics)),
    ]);
    return { ...command, ...place, givers, strandsThere };
  }
}
