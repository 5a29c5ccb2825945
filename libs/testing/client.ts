import { randomUUID } from 'node:crypto';

export type Answer<Body = Record<string, unknown>> = { status: number; body: Body; headers: Headers };
export type Ask = { as?: string; key?: string; headers?: Record<string, string> };

/** Calls a service as its users do: over HTTP. */
export class Client {
  constructor(readonly url: string) {}

  async get<Body = Record<string, unknown>>(path: string, ask: Ask = {}): Promise<Answer<Body>> {
    return this.send('GET', path, undefined, ask);
  }

  /** Posts JSON; each post is its own unless a key is given. */
  async post<Body = Record<string, unknown>>(path: string, body: unknown, ask: Ask = {}): Promise<Answer<Body>> {
    const headers = { 'content-type': 'application/json', 'idempotency-key': ask.key ?? randomUUID(), ...ask.headers };
    return this.send('POST', path, JSON.stringify(body), { ...ask, headers });
  }

  /** Sends anything, also what a careful client would not. */
  async send<Body = Record<string, unknown>>(
    method: string,
    path: string,
    body: string | Uint8Array<ArrayBuffer> | undefined,
    { as, headers = {} }: Ask = {},
  ): Promise<Answer<Body>> {
    const response = await fetch(`${this.url}${path}`, {
      method,
      redirect: 'manual',
      headers: { ...(as === undefined ? {} : { authorization: `Bearer ${as}` }), ...headers },
      ...(body === undefined ? {} : { body }),
    });
    const text = await response.text();
    const isJson = /json/.test(response.headers.get('content-type') ?? '');
    return {
      status: response.status,
      body: (isJson && text !== '' ? JSON.parse(text) : text) as Body,
      headers: response.headers,
    };
  }
}
