import type { Answer, Client } from './client.js';

/** What a browser does with pages, as far as links, cookies and forms go. */
export class Visitor {
  private cookie = '';

  constructor(private readonly service: Client) {}

  /** Opens a link and goes where it leads. */
  async open(path: string): Promise<Answer<string>> {
    return this.follow(await this.service.get<string>(path, { headers: { cookie: this.cookie } }));
  }

  /** Sends a form; a form that was taken leads to another page. */
  async submit(path: string, fields: Record<string, string>): Promise<Answer<string>> {
    const headers = { cookie: this.cookie, 'content-type': 'application/x-www-form-urlencoded' };
    const body = new URLSearchParams(fields).toString();
    return this.follow(await this.service.send<string>('POST', path, body, { headers }));
  }

  private async follow(answer: Answer<string>): Promise<Answer<string>> {
    this.cookie = answer.headers.get('set-cookie')?.split(';', 1)[0] ?? this.cookie;
    const location = answer.headers.get('location');
    return answer.status === 303 && location !== null ? this.open(location) : answer;
  }
}
