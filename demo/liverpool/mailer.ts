import { randomUUID } from 'node:crypto';
import type { Answered } from '#client';
import { once, type Api } from './api.js';

type Key = { api: Api; until: string };

/** The system that mails the links of surveys: known by a key of its own, which is good for this alone. */
export class Mailer {
  private key: Promise<Key> | undefined;

  constructor(
    private readonly admin: Api,
    private readonly knownBy: (key: string) => Api,
  ) {}

  /** The links of a campaign; `step` names the step of the story. */
  async linksOf(
    campaignId: string,
    step: string,
    today: string,
  ): Promise<Answered<'feedback', '/campaigns/links', 'post'>> {
    if (this.key === undefined || (await this.key).until < today) this.key = this.newKey();
    const { api } = await this.key;
    return once(() => api.post('feedback', '/campaigns/links', step, { campaignId }), ['auth.key-unknown']);
  }

  /** A key is shown once, and ends: who begins again, or goes on for long, takes another and gives up those before. */
  private async newKey(): Promise<Key> {
    const account = { name: 'The mailer of surveys', routes: ['POST /campaigns/links'], topics: [] };
    const { id: accountId } = await this.admin.post(
      'programmes',
      '/service-accounts',
      'account of the mailer',
      account,
    );
    const known = await this.admin.get('programmes', `/service-accounts/${accountId}`);
    for (const { keyId } of 'keys' in known ? known.keys : [])
      await this.admin.post('programmes', '/service-accounts/key-revocations', `revoke ${keyId}`, { accountId, keyId });
    const issued = await this.admin.post('programmes', '/service-accounts/keys', randomUUID(), { accountId });
    return { api: this.knownBy(issued.key ?? ''), until: issued.until ?? '' };
  }
}
