import { Injectable } from '@nestjs/common';
import { IsOptional, IsString } from 'class-validator';
import { newServiceKey } from '#auth';
import { Day, Id } from '#contracts';
import type { Cause } from '#domain';
import { Grants } from '../grant/grants.mongo.js';
import { issueServiceKey, type IssueServiceKey } from './commands/issue-service-key.js';
import { ServiceAccounts } from './service-accounts.mongo.js';

/** A key that was issued. */
export class IssuedKey {
  @Id() accountId!: string;
  @Id() keyId!: string;
  @Day() until?: string;
  /** Shown this once; when the request is repeated it is left out, for it is kept nowhere. */
  @IsOptional() @IsString() key?: string;
}

/** Makes keys and shows each once. */
@Injectable()
export class KeyIssuing {
  constructor(
    private readonly accounts: ServiceAccounts,
    private readonly grants: Grants,
  ) {}

  async issue(command: IssueServiceKey, cause: Cause): Promise<IssuedKey> {
    const { accountId } = command;
    const { key, hash } = newServiceKey(accountId);
    const givers = await this.grants.heldBy(cause.who);
    const keyId = cause.newId;
    await this.accounts.handle(accountId, { ...command, keyId, hash, givers }, issueServiceKey, cause);
    const { state } = await this.accounts.get(accountId);
    const kept = 'keys' in state ? state.keys.find((one) => one.keyId === keyId) : undefined;
    return { accountId, keyId, ...(kept && { until: kept.until }), ...(kept?.hash === hash && { key }) };
  }
}
