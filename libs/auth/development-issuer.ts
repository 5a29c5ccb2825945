import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { json } from 'node:stream/consumers';
import { publicPartOf, signed, signingKeyIn } from './signing-key.js';

export type DevelopmentIssuer = { issuer: string; jwksUrl: string; stop(): Promise<void> };

const host = '127.0.0.1';
const hour = 3_600;

const reply = (response: ServerResponse, status: number, body: object): void => {
  response.writeHead(status, { 'content-type': 'application/json', 'cache-control': 'no-store' });
  response.end(JSON.stringify(body));
};

/** What a browser sends for a page of another site, or through a name that was made to point here. */
const isFromElsewhere = ({ headers }: IncomingMessage): boolean =>
  headers.origin !== undefined || !/^(127\.0\.0\.1|localhost)(:\d+)?$/.test(headers.host ?? '');

type Asked = { subject: string; expiresIn: number; audience: string };

const askedOf = async (request: IncomingMessage): Promise<Asked | undefined> => {
  const body = (await json(request).catch(() => undefined)) as Partial<Asked> | undefined;
  const { subject, expiresIn = 12 * hour, audience = 'strandline' } = body ?? {};
  const isFine = typeof subject === 'string' && /^\S{1,255}$/.test(subject) && Number.isInteger(expiresIn);
  return isFine && typeof audience === 'string' ? { subject, expiresIn, audience } : undefined;
};

/** Where a browser on this machine wants to go, and as whom; only pages of this machine. */
const visitOf = ({ url }: IncomingMessage): { to: string; subject: string } | undefined => {
  const { pathname, searchParams } = new URL(url ?? '/', `http://${host}`);
  const to = searchParams.get('to') ?? '';
  const role = searchParams.get('as') ?? 'programme-lead';
  if (pathname !== '/browse' || !URL.canParse(to) || !/^[a-z-]{1,40}$/.test(role)) return undefined;
  return new URL(to).hostname === host ? { to, subject: `demo:${role}` } : undefined;
};

/** Cookies know no ports: one set here goes along to the services of the demonstration on this machine. */
const sendOn = (response: ServerResponse, to: string, token: string): void => {
  const cookie = `strandline-demonstration=${token}; Path=/; Max-Age=${12 * hour}; HttpOnly; SameSite=Lax`;
  response.writeHead(303, { location: to, 'set-cookie': cookie, 'cache-control': 'no-store' }).end();
};

/**
 * Gives a token for any subject to whoever asks on this machine, so that a first run needs no set-up.
 * Listens on 127.0.0.1 only; refuses to start when NODE_ENV is production. The key pair stays in `folder`.
 */
export const startDevelopmentIssuer = async ({
  folder,
  port = 4000,
}: {
  folder: string;
  port?: number;
}): Promise<DevelopmentIssuer> => {
  if (process.env['NODE_ENV'] === 'production')
    throw new Error('The development issuer gives a token to anyone who asks: it does not start in production');
  const key = await signingKeyIn(folder);
  let issuer = '';
  const answer = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    if (isFromElsewhere(request)) return reply(response, 403, { error: 'Only for programs on this machine' });
    const route = `${request.method} ${request.url}`;
    if (route === 'GET /.well-known/jwks.json') return reply(response, 200, { keys: [publicPartOf(key)] });
    const visit = request.method === 'GET' ? visitOf(request) : undefined;
    if (visit)
      return sendOn(
        response,
        visit.to,
        await signed(key, { issuer, audience: 'strandline', subject: visit.subject, expiresIn: 12 * hour }),
      );
    if (route !== 'POST /token')
      return reply(response, 404, { error: 'There is only POST /token and GET /browse?to=… here' });
    const asked = await askedOf(request);
    if (asked === undefined) return reply(response, 400, { error: 'Send { "subject": "…" } as JSON' });
    const token = await signed(key, { issuer, ...asked });
    return reply(response, 200, { access_token: token, token_type: 'Bearer', expires_in: asked.expiresIn });
  };
  const server = createServer((request, response) => {
    answer(request, response).catch(() => reply(response, 500, { error: 'The token could not be made' }));
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, resolve);
  });
  issuer = `http://${host}:${(server.address() as AddressInfo).port}`;
  return {
    issuer,
    jwksUrl: `${issuer}/.well-known/jwks.json`,
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
};

/**
 * A token for tests and tools: asked of the issuer at an http address, or signed with the key in a folder.
 * `expiresIn` is in seconds (12 hours), negative for an expired one; another `audience` or folder makes a foreign one.
 */
export const issueToken = async (
  from: string | { folder: string; issuer: string },
  {
    subject,
    expiresIn = 12 * hour,
    audience = 'strandline',
  }: { subject: string; expiresIn?: number; audience?: string },
): Promise<string> => {
  if (typeof from !== 'string')
    return signed(await signingKeyIn(from.folder), { issuer: from.issuer, audience, subject, expiresIn });
  const response = await fetch(`${from}/token`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ subject, expiresIn, audience }),
  });
  if (!response.ok) throw new Error(`The issuer gave no token: ${response.status} ${await response.text()}`);
  return ((await response.json()) as { access_token: string }).access_token;
};
