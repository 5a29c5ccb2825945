import { randomUUID } from 'node:crypto';
import type { Askable, Sent } from '#client';
import { eventually } from '#testing';
import { ops } from '../../../tests/operators/command-line.js';
import { Office } from './office.js';

const refused = (status: number, code: string) => ({ status, body: { status, code, type: `/problems/${code}` } });
const routes = ['GET /partnerships', 'GET /partnerships/{partnershipId}'];

describe('a system of others', () => {
  let office: Office;
  let here: string;
  let elsewhere: string;
  beforeAll(async () => {
    office = await Office.open();
    [here, elsewhere] = [await office.partnership(), await office.partnership()];
  });
  afterAll(() => office.system.stop());

  const get = <const Asked extends string>(path: Asked & Askable<'programmes', Asked, 'get'>, as: string) =>
    office.service.get<Asked>(path, { as });
  const post = <const Asked extends string>(
    path: Asked & Askable<'programmes', Asked, 'post'>,
    body: Sent<'programmes', Asked>,
    as = office.admin,
  ) => office.service.post<Asked>(path, body, { as });
  const open = async (more: Partial<Sent<'programmes', '/service-accounts'>> = {}): Promise<string> =>
    (await office.post('/service-accounts', { name: 'A warehouse', routes, topics: [], ...more }, office.admin)).id;
  const newKey = async (accountId: string) => {
    const { status, body } = await post('/service-accounts/keys', { accountId });
    if (status !== 200) throw new Error(JSON.stringify(body));
    return { key: String(body['key']), keyId: body['keyId'] };
  };
  const comesTo = (path: string, as: string, status: number, body: object = {}) =>
    eventually(async () => expect(await office.service.unchecked.get(path, { as })).toMatchObject({ status, body }));

  it('gets in with its key, to what its account names and nothing else', async () => {
    const { key } = await newKey(await open({ partnershipId: here }));
    await comesTo(`/partnerships/${here}`, key, 200);
    expect(await get(`/partnerships/${elsewhere}`, key)).toMatchObject(refused(404, 'partnership.unknown'));
    expect((await office.service.get('/partnerships', { as: key })).body.items).toMatchObject([{ id: here }]);
    for (const path of ['/strands', '/reference-data', '/service-accounts', '/metrics'])
      expect(await office.service.unchecked.get(path, { as: key })).toMatchObject(refused(403, 'auth.route-not-named'));
    expect(await post('/partnerships/closures', { partnershipId: here }, key)).toMatchObject(
      refused(403, 'auth.route-not-named'),
    );
  });

  it('gives no grant and opens no account, even where it names the routes', async () => {
    const { key } = await newKey(await open({ routes: ['POST /grants', 'POST /service-accounts', ...routes] }));
    await comesTo('/partnerships', key, 200);
    const grant = { subject: 'eve', role: 'operations-officer', partnershipId: here } as const;
    expect(await post('/grants', grant, key)).toMatchObject(refused(403, 'grant.above-own'));
    const account = { name: 'Another', routes: ['GET /strands'], topics: [] };
    expect(await post('/service-accounts', account, key)).toMatchObject(refused(403, 'grant.above-own'));
  });

  it('is shown a key once, and nobody what it is told by', async () => {
    const accountId = await open();
    const ask = { as: office.admin, key: 'the-one' };
    const first = await office.service.post('/service-accounts/keys', { accountId }, ask);
    expect(first.body).toEqual({
      accountId,
      keyId: expect.any(String),
      until: expect.any(String),
      key: expect.stringMatching(/^strandline_/),
    });
    const { key: _, ...known } = first.body;
    expect((await office.service.post('/service-accounts/keys', { accountId }, ask)).body).toEqual(known);
    const dry = await post('/service-accounts/keys?dryRun=true', { accountId });
    expect(JSON.stringify(dry.body)).not.toContain('strandline_');
    const { body } = await get(`/service-accounts/${accountId}`, office.admin);
    expect(body).toMatchObject({ keys: [{ keyId: known['keyId'], from: expect.any(String), until: known['until'] }] });
    expect(JSON.stringify(body)).not.toContain('hash');
  });

  it('changes over from one key to the next without a gap', async () => {
    const accountId = await open();
    const [first, second] = [await newKey(accountId), await newKey(accountId)];
    expect(await post('/service-accounts/keys', { accountId })).toMatchObject(refused(409, 'service-key.two-in-force'));
    for (const { key } of [first, second]) await comesTo('/partnerships', key, 200);
    await post('/service-accounts/key-revocations', { accountId, keyId: first.keyId });
    await comesTo('/partnerships', first.key, 401, { code: 'auth.key-unknown' });
    expect((await get('/partnerships', second.key)).status).toBe(200);
    const uses = await get(`/audit/key-uses?about=${accountId}`, office.admin);
    expect(uses.body['items']).toEqual(
      expect.arrayContaining([expect.objectContaining({ keyId: second.keyId, at: expect.any(String) })]),
    );
  });

  it('loses what is taken from it, and everything when its account is closed', async () => {
    const accountId = await open();
    const { key } = await newKey(accountId);
    await comesTo('/partnerships', key, 200);
    const less = { accountId, name: 'A warehouse', routes: ['GET /strands'], topics: [] };
    expect((await post('/service-accounts/revisions', less)).status).toBe(200);
    await comesTo('/partnerships', key, 403, { code: 'auth.route-not-named' });
    await comesTo('/strands', key, 200);
    expect((await post('/service-accounts/closures', { accountId })).status).toBe(200);
    await comesTo('/strands', key, 401, { code: 'auth.key-unknown' });
    expect(await post('/service-accounts/keys', { accountId })).toMatchObject(refused(409, 'service-account.closed'));
  });

  it('finds and replays the topics it follows, and no others', async () => {
    const { key } = await newKey(await open({ routes: [], topics: ['programmes'] }));
    await comesTo('/topics/programmes/events?limit=1', key, 200);
    const { key: other } = await newKey(await open({ routes: [], topics: ['directory'] }));
    await comesTo('/topics', other, 200, { items: [] });
    expect(await get('/topics/programmes', other)).toMatchObject(refused(404, 'topic.unknown'));
  });

  it('is opened by a platform-admin alone, for what there is', async () => {
    const lead = await office.someone('programme-lead', { partnershipId: here });
    const account = { name: 'A warehouse', routes, topics: [] };
    expect(await post('/service-accounts', account, lead)).toMatchObject(refused(403, 'auth.role-missing'));
    const limited = await office.someone('platform-admin', { partnershipId: here });
    expect(await post('/service-accounts', account, limited)).toMatchObject(refused(403, 'grant.above-own'));
    const accountId = await open({ partnershipId: elsewhere });
    expect(await get(`/service-accounts/${accountId}`, limited)).toMatchObject(refused(404, 'service-account.unknown'));
    expect(await post('/service-accounts/keys', { accountId }, limited)).toMatchObject(
      refused(404, 'service-account.unknown'),
    );
    expect(await post('/service-accounts', { ...account, partnershipId: randomUUID() })).toMatchObject(
      refused(404, 'partnership.unknown'),
    );
    expect(await post('/service-accounts', { ...account, routes: ['DELETE /everything'] })).toMatchObject({
      status: 400,
      body: { errors: [{ pointer: '#/routes' }] },
    });
  });

  it('names only routes and topics that there are', async () => {
    const account = { name: 'A warehouse', routes, topics: [] };
    const misspelt = await post('/service-accounts', { ...account, routes: ['GET /partnership', ...routes] });
    expect(misspelt).toMatchObject({
      status: 422,
      body: { code: 'service-account.route-unknown', errors: [{ pointer: '#/routes/0' }] },
    });
    const accountId = await open();
    const topics = ['enrolment.nowhere', 'sessions.*'];
    const unknown = await post('/service-accounts/revisions', { accountId, ...account, topics });
    expect(unknown.body).toMatchObject({ code: 'service-account.topic-unknown', errors: [{ pointer: '#/topics/0' }] });
    await office.strand(here, 'somewhere', await office.someone('programme-lead', { partnershipId: here }));
    const there = { accountId, ...account, topics: ['enrolment.somewhere', 'sessions.*'] };
    expect((await post('/service-accounts/revisions', there)).status).toBe(200);
  });

  it('is listed for whoever keeps the keys: when each ends, and when it was last used', async () => {
    const name = 'A timetable';
    const accountId = await open({ name });
    const { today } = (await get('/clock', office.admin)).body;
    const { keyId } = (await post('/service-accounts/keys', { accountId, until: today })).body;
    const { key } = await newKey(accountId);
    await comesTo('/partnerships', key, 200);
    const env = { STRANDLINE_URLS: `programmes=${office.service.url}`, STRANDLINE_TOKEN: office.admin };
    await eventually(async () => {
      const { out } = await ops(['accounts'], env);
      expect(out).toMatch(/A timetable +2 +[\da-f-]{36} +\d{4}-\d\d-\d\d +\d{4}-\d\d-\d\d \d\d:\d\d/);
      expect(out).toContain(`! A timetable: the key ${keyId} ends in 0 days.`);
    });
  });
});
