import { IsOptional } from 'class-validator';
import { Day, Id } from '#contracts';
import { addDays, Refusal, type Decide } from '#domain';
import { openFor, type Asking } from '../known-account.js';
import type { ServiceAccount, ServiceAccountEvent } from '../service-account.js';

/** A key for a service account. Two may be in force, so that one takes over from the other without a gap. */
export class IssueServiceKey {
  @Id() accountId!: string;
  /** The last day, a year ahead at the most; ninety days ahead when left out. */
  @IsOptional() @Day() until?: string;
}

/** The key itself never gets here. */
type Made = { keyId: string; hash: string };

const [mostDays, usualDays, mostKeys] = [366, 90, 2];

export const issueServiceKey: Decide<IssueServiceKey & Made & Asking, ServiceAccount, ServiceAccountEvent> = (
  command,
  account,
  given,
) => {
  const { keys } = openFor(command, account, given);
  const { today } = given;
  const { keyId, hash, until = addDays(today, usualDays) } = command;
  if (until < today || until > addDays(today, mostDays))
    throw new Refusal('invalid', 'service-key.until-impossible', `It can end today or within ${mostDays} days`);
  if (keys.filter((key) => key.until >= today).length >= mostKeys)
    throw new Refusal(
      'conflict',
      'service-key.two-in-force',
      'It has two keys: revoke the one that is not used any more',
    );
  return [{ type: 'ServiceKeyIssued', keyId, hash, from: today, until }];
};
