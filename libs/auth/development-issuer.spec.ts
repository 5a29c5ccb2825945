import { issueToken, startDevelopmentIssuer } from '#auth';
import { decodeJwt, decodeProtectedHeader } from 'jose';
import { mkdtemp, readdir, rm, stat } from 'node:fs/promises';
import { request } from 'node:http';
import { networkInterfaces, tmpdir } from 'node:os';
import { join } from 'node:path';

let all: string;
beforeAll(async () => {
  all = await mkdtemp(join(tmpdir(), 'strandline-spec-'));
});
afterAll(() => rm(all, { recursive: true, force: true }));

const folder = () => mkdtemp(join(all, 'issuer-'));
const kidsAt = async (jwksUrl: string) =>
  ((await (await fetch(jwksUrl)).json()) as { keys: { kid: string; d?: string }[] }).keys;

const statusOf = (url: string, headers: Record<string, string>, body = '{"subject":"a"}'): Promise<number> =>
  new Promise((resolve, reject) => {
    const sent = request(`${url}/token`, { method: 'POST', headers }, (response) => {
      response.resume();
      resolve(response.statusCode ?? 0);
    });
    sent.on('error', reject);
    sent.end(body);
  });

describe('the development issuer', () => {
  it('does not start in production', async () => {
    const before = process.env['NODE_ENV'];
    process.env['NODE_ENV'] = 'production';
    await expect(startDevelopmentIssuer({ folder: await folder(), port: 0 })).rejects.toThrow('production');
    process.env['NODE_ENV'] = before;
  });
  it('keeps its key, readable by its owner only, and publishes the public part', async () => {
    const kept = await folder();
    const first = await startDevelopmentIssuer({ folder: kept, port: 0 });
    const [key] = await kidsAt(first.jwksUrl);
    await first.stop();
    const second = await startDevelopmentIssuer({ folder: kept, port: 0 });
    expect(await kidsAt(second.jwksUrl)).toEqual([key]);
    expect(key).not.toHaveProperty('d');
    const [file] = await readdir(kept);
    expect((await stat(join(kept, file!))).mode & 0o077).toBe(0);
    await second.stop();
  });
  it('started twice at once has one key', async () => {
    const kept = await folder();
    const issuers = await Promise.all([1, 2, 3].map(() => startDevelopmentIssuer({ folder: kept, port: 0 })));
    const keys = await Promise.all(issuers.map(({ jwksUrl }) => kidsAt(jwksUrl)));
    expect(new Set(keys.map(([key]) => key!.kid)).size).toBe(1);
    await Promise.all(issuers.map((issuer) => issuer.stop()));
  });
  it('gives a token for the subject that is asked for', async () => {
    const issuer = await startDevelopmentIssuer({ folder: await folder(), port: 0 });
    const token = await issueToken(issuer.issuer, { subject: 'demo:coach', expiresIn: 60 });
    expect(decodeProtectedHeader(token)).toMatchObject({ alg: 'ES256', kid: expect.any(String) });
    const claims = decodeJwt(token);
    expect(claims).toMatchObject({ sub: 'demo:coach', iss: issuer.issuer, aud: 'strandline' });
    expect(claims.exp! - claims.iat!).toBe(60);
    await issuer.stop();
  });
  it('answers programs on this machine only', async () => {
    const issuer = await startDevelopmentIssuer({ folder: await folder(), port: 0 });
    const { port } = new URL(issuer.issuer);
    const json = { 'content-type': 'application/json' };
    expect(await statusOf(issuer.issuer, json)).toBe(200);
    expect(await statusOf(issuer.issuer, { ...json, origin: 'https://evil.example' })).toBe(403);
    expect(await statusOf(issuer.issuer, { ...json, host: 'evil.example' })).toBe(403);
    expect(await statusOf(issuer.issuer, json, '{"subject":""}')).toBe(400);
    expect(await statusOf(issuer.issuer, json, 'nonsense')).toBe(400);
    const others = Object.values(networkInterfaces()).flatMap((addresses) => addresses ?? []);
    for (const { address } of others.filter(({ family, internal }) => family === 'IPv4' && !internal))
      await expect(statusOf(`http://${address}:${port}`, json)).rejects.toThrow('ECONNREFUSED');
    await issuer.stop();
  });
});
