import { issueToken } from '#auth';
import { randomUUID } from 'node:crypto';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { grants } from './spec/sample.js';
import { startSample, type Sample } from './spec/start.js';

let sample: Sample;
beforeAll(async () => {
  sample = await startSample();
});
afterAll(() => sample.stop());

const base64 = (value: object): string => Buffer.from(JSON.stringify(value)).toString('base64url');

describe('a token', () => {
  const refused = async (headers: Record<string, string>, code: string) => {
    const answer = await sample.ask('/sessions/mine', { token: null, headers });
    expect(answer.body).toMatchObject({ status: 401, code });
    expect(answer.headers.get('www-authenticate')).toMatch(/^Bearer realm="strandline"/);
  };
  const bearer = (token: string) => ({ authorization: `Bearer ${token}` });
  const subject = 'demo:operations-officer';

  it('is needed', () => refused({}, 'auth.token-missing'));
  it.each(['Basic YTpi', 'Bearer', 'Bearer a.b', 'Bearer a.b.c', `Bearer ${'x'.repeat(3_000)}`])(
    'is a signed JWT, not %.20s',
    (authorization) => refused({ authorization }, 'auth.token-malformed'),
  );
  it('has not expired', async () => {
    const token = await issueToken(sample.issuer.issuer, { subject, expiresIn: -60 });
    await refused(bearer(token), 'auth.token-expired');
  });
  it('that was good is refused once it has expired', async () => {
    const token = await issueToken(sample.issuer.issuer, { subject, expiresIn: -3 }); // clocks may differ by five seconds
    const accepted = await sample.ask('/sessions/mine', { token: null, headers: bearer(token) });
    expect(accepted.body).not.toMatchObject({ status: 401 });
    await new Promise((resolve) => setTimeout(resolve, 3_100));
    await refused(bearer(token), 'auth.token-expired');
  });
  it('is for this system', async () => {
    const token = await issueToken(sample.issuer.issuer, { subject, audience: 'elsewhere' });
    await refused(bearer(token), 'auth.token-foreign');
  });
  it('is from our issuer', async () => {
    const token = await issueToken({ folder: sample.folder, issuer: 'http://127.0.0.1:1' }, { subject });
    await refused(bearer(token), 'auth.token-foreign');
  });
  it('is signed with a key of our issuer', async () => {
    const token = await issueToken(
      { folder: join(sample.folder, 'another'), issuer: sample.issuer.issuer },
      { subject },
    );
    await refused(bearer(token), 'auth.token-foreign');
  });
  it('is not unsigned, and not signed with what everyone knows', async () => {
    const claims = base64({ sub: subject, iss: sample.issuer.issuer, aud: 'strandline', exp: 9_999_999_999 });
    await refused(bearer(`${base64({ alg: 'none' })}.${claims}.`), 'auth.token-malformed');
    await refused(bearer(`${base64({ alg: 'HS256' })}.${claims}.c2ln`), 'auth.token-foreign');
  });
  it('whose claims were changed is refused', async () => {
    const [head, , signature] = sample.officer.split('.');
    const claims = base64({
      sub: 'demo:platform-admin',
      iss: sample.issuer.issuer,
      aud: 'strandline',
      exp: 9_999_999_999,
    });
    await refused(bearer(`${head}.${claims}.${signature}`), 'auth.token-foreign');
  });
  it('does not matter on a public route, even a wrong one', async () => {
    expect((await sample.ask('/health/live', { token: 'nonsense' })).status).toBe(200);
    expect((await sample.ask('/health/live', { token: null })).status).toBe(200);
  });
});

describe('the cookie of the development issuer', () => {
  const cookieFrom = async ({ issuer, url }: Sample): Promise<string> => {
    const to = encodeURIComponent(`${url}/sessions/mine`);
    const visit = `${issuer.issuer}/browse?as=operations-officer&to=${to}`;
    return (await fetch(visit, { redirect: 'manual' })).headers.getSetCookie()[0]!.split(';')[0]!;
  };

  it('lets a browser look at a demonstration, and do nothing', async () => {
    const demonstration = await startSample({ demonstration: true });
    const headers = { cookie: await cookieFrom(demonstration) };
    expect((await demonstration.ask('/sessions/mine', { token: null, headers })).status).toBe(200);
    const plan = { title: 'Questioning', places: 30 };
    expect((await demonstration.ask('/sessions', { token: null, headers, body: plan })).status).toBe(401);
    await demonstration.stop();
  });
  it('means nothing without a demonstration', async () => {
    const headers = { cookie: await cookieFrom(sample) };
    expect((await sample.ask('/sessions/mine', { token: null, headers })).body['code']).toBe('auth.token-missing');
  });
  it('is given only on the way to this machine', async () => {
    for (const to of ['https://evil.example/', 'http://127.0.0.1.evil.example/', 'javascript:alert(1)', ''])
      expect((await fetch(`${sample.issuer.issuer}/browse?to=${encodeURIComponent(to)}`)).status).toBe(404);
  });
});

describe('when the keys of the issuer cannot be fetched', () => {
  it.each([
    ['nobody answers', 'http://127.0.0.1:9/jwks.json'],
    ['there is no key set', undefined],
  ])('because %s, it is 503 and says when to try again', async (_, given) => {
    const server = createServer((_request, response) => response.writeHead(404).end());
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const jwksUrl = given ?? `http://127.0.0.1:${(server.address() as { port: number }).port}/jwks.json`;
    const auth = { issuer: sample.issuer.issuer, audience: 'strandline', jwksUrl };
    const other = await startSample({ auth });
    const answer = await other.ask('/sessions/mine', { token: sample.officer });
    expect(answer.body).toMatchObject({ status: 503, code: 'auth.keys-unavailable' });
    expect(answer.headers.get('retry-after')).toBe('5');
    await other.stop();
    await new Promise((resolve) => server.close(resolve));
  });
});

describe('a role', () => {
  const someone = async (...held: { role: string; from?: string; until?: string; partnership?: string }[]) => {
    const subject = `demo:${randomUUID()}`;
    grants.set(
      subject,
      held.map(({ role, from = '2023-09-01', until, partnership }) => ({
        role,
        from,
        on: { ...(partnership !== undefined && { partnership }) },
        ...(until !== undefined && { until }),
      })),
    );
    return { subject, token: await issueToken(sample.issuer.issuer, { subject }) };
  };
  const mine = async (token: string) => (await sample.ask('/sessions/mine', { token })).body;

  it.each([
    ['none', []],
    ['another', [{ role: 'coach' }]],
    ['one that begins tomorrow', [{ role: 'facilitator', from: '2024-01-16' }]],
    ['one that ended yesterday', [{ role: 'facilitator', until: '2024-01-14' }]],
  ])('is needed: %s is 403', async (_, held) => {
    const { token } = await someone(...held);
    expect(await mine(token)).toMatchObject({ status: 403, code: 'auth.role-missing' });
  });
  it.each([{ from: '2024-01-15' }, { until: '2024-01-15' }])('holds on its first and last day: %j', async (days) => {
    const { token, subject } = await someone({ role: 'facilitator', ...days });
    expect(await mine(token)).toEqual({ subject, roles: ['facilitator'], coversA: true });
  });
  it('reaches what its grants name, and no further through a role that the route does not allow', async () => {
    const { token } = await someone({ role: 'facilitator', partnership: 'b' }, { role: 'programme-lead' });
    expect(await mine(token)).toMatchObject({ roles: ['facilitator'], coversA: false });
    const wider = await someone({ role: 'facilitator', partnership: 'b' }, { role: 'facilitator', partnership: 'a' });
    expect(await mine(wider.token)).toMatchObject({ coversA: true });
  });
  it('just given works at once; one just revoked ends within five seconds', async () => {
    const { token, subject } = await someone();
    expect(await mine(token)).toMatchObject({ status: 403 });
    grants.set(subject, [{ role: 'facilitator', on: {}, from: '2023-09-01' }]);
    expect(await mine(token)).toMatchObject({ roles: ['facilitator'] });
    grants.delete(subject);
    await new Promise((resolve) => setTimeout(resolve, 5_100));
    expect(await mine(token)).toMatchObject({ status: 403, code: 'auth.role-missing' });
  }, 20_000);
  it('is asked before the request is looked at', async () => {
    const { token } = await someone();
    expect((await sample.ask('/sessions', { token, body: { wrong: true } })).status).toBe(403);
    expect((await sample.ask('/sessions', { token: null, body: { wrong: true } })).status).toBe(401);
  });
  it('is needed to read the metrics', async () => {
    expect((await sample.ask('/metrics', { token: null })).status).toBe(401);
    expect((await sample.ask('/metrics')).status).toBe(403);
    const { token } = await someone({ role: 'on-call' });
    const { text, headers } = await sample.ask('/metrics', { token });
    expect(headers.get('content-type')).toContain('text/plain');
    expect(text).toContain(
      'strandline_http_request_seconds_count{service="sample",method="GET",route="/sessions/mine"',
    );
    expect(text).toContain('process_cpu_seconds_total');
  });
});
