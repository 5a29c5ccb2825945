import type { Answer, Client } from '#testing';

/** What a browser does with a survey, as far as cookies and forms go. */
export class Browser {
  private cookie = '';

  constructor(private readonly service: Client) {}

  async open(token: string): Promise<Answer<string>> {
    const entered = await this.service.get(`/s/${token}`);
    this.cookie = entered.headers.get('set-cookie')?.split(';', 1)[0] ?? '';
    return this.look(entered.headers.get('location') ?? 'nowhere');
  }

  async look(path = '/survey'): Promise<Answer<string>> {
    return this.service.get<string>(path, { headers: { cookie: this.cookie } });
  }

  async submit(fields: Record<string, string>): Promise<Answer<string>> {
    const headers = { cookie: this.cookie, 'content-type': 'application/x-www-form-urlencoded' };
    return this.service.send<string>('POST', '/survey', new URLSearchParams(fields).toString(), { headers });
  }
}
