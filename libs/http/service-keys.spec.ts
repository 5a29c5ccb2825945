import { issueToken, newServiceKey, type ServiceAccount } from '#auth';
import { randomUUID } from 'node:crypto';
import { accounts, keysUsed } from './spec/sample.js';
import { startSample, type Sample } from './spec/start.js';

let sample: Sample;
beforeAll(async () => {
  sample = await startSample();
});
afterAll(() => sample.stop());

const days = { from: '2024-01-01', until: '2024-01-15' };
const routes = ['GET /sessions/mine'];

/** An account that is known by one key. */
const account = (more: Partial<ServiceAccount> = {}, until = days.until) => {
  const accountId = randomUUID();
  const { key, hash } = newServiceKey(accountId);
  const held = { keyId: randomUUID(), hash, from: days.from, until };
  accounts.set(accountId, { routes, topics: [], on: {}, keys: [held], ...more });
  return { accountId, key, held };
};
const mine = async (key: string) => (await sample.ask('/sessions/mine', { token: key })).body;

describe('a key of a service account', () => {
  it('says which account calls, and is told by its beginning', async () => {
    const { accountId, key } = account();
    expect(key).toMatch(/^strandline_[\da-f]{32}_[\w-]{43}$/);
    expect(await mine(key)).toEqual({
      subject: `service-account:${accountId}`,
      roles: ['service-account'],
      coversA: true,
    });
  });
  it('holds on its last day, and no longer', async () => {
    expect(await mine(account().key)).toMatchObject({ roles: ['service-account'] });
    expect(await mine(account({}, '2024-01-14').key)).toMatchObject({ status: 401, code: 'auth.key-expired' });
  });
  it.each([
    ['another key of the account', (key: string) => `${key.slice(0, -43)}${'x'.repeat(43)}`],
    ['a key of no account', () => newServiceKey(randomUUID()).key],
    ['half a key', (key: string) => key.slice(0, 50)],
  ])('is not %s', async (_, changed) => {
    const answer = await sample.ask('/sessions/mine', { token: changed(account().key) });
    expect(answer.body).toMatchObject({ status: 401, code: 'auth.key-unknown' });
    expect(answer.headers.get('www-authenticate')).toContain('error="invalid_token"');
  });
  it('opens nothing that the account does not name, whatever role the route is for', async () => {
    const { key } = account();
    const answer = await sample.ask('/sessions', { token: key, body: { title: 'Questioning', places: 30 } });
    expect(answer.body).toMatchObject({ status: 403, code: 'auth.route-not-named' });
    expect((await sample.ask('/metrics', { token: key })).body).toMatchObject({ code: 'auth.route-not-named' });
  });
  it('reaches what the account is limited to', async () => {
    expect(await mine(account({ on: { partnership: 'b' } }).key)).toMatchObject({ coversA: false });
  });
  it('two of one account hold side by side', async () => {
    const { accountId, held, key } = account();
    const next = newServiceKey(accountId);
    accounts.set(accountId, {
      routes,
      topics: [],
      on: {},
      keys: [held, { keyId: randomUUID(), hash: next.hash, ...days }],
    });
    for (const one of [key, next.key]) expect(await mine(one)).toMatchObject({ roles: ['service-account'] });
  });
  it('just issued works at once; one just revoked, and a route just taken away, end within five seconds', async () => {
    const { accountId, key, held } = account();
    expect(await mine(key)).toMatchObject({ roles: ['service-account'] });
    const next = newServiceKey(accountId);
    const keys = [{ keyId: randomUUID(), hash: next.hash, ...days }];
    const named = [...routes, 'GET /sessions/{id}'];
    accounts.set(accountId, { routes: named, topics: [], on: {}, keys: [held, ...keys] });
    expect(await mine(next.key)).toMatchObject({ roles: ['service-account'] });
    accounts.set(accountId, { routes: [], topics: [], on: {}, keys });
    await new Promise((resolve) => setTimeout(resolve, 5_100));
    expect(await mine(key)).toMatchObject({ status: 401, code: 'auth.key-unknown' });
    expect(await mine(next.key)).toMatchObject({ status: 403, code: 'auth.route-not-named' });
  }, 20_000);
  it('is noted as used', async () => {
    const { key, held } = account();
    await mine(key);
    expect(keysUsed).toContain(held.keyId);
  });
  it('cannot be stood in for by a token that calls itself the account', async () => {
    const { accountId } = account();
    const token = await issueToken(sample.issuer.issuer, { subject: `service-account:${accountId}` });
    expect(await mine(token)).toMatchObject({ status: 401, code: 'auth.token-foreign' });
  });
});
