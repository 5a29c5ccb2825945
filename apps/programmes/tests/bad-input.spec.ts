import { randomUUID } from 'node:crypto';
import { Journal, Mongo } from '#mongo';
import { eventually, type Answer, type Ask } from '#testing';
import { Office } from './office.js';

/** Between them these roles may call every route. */
const may = ['platform-admin', 'programme-lead', 'operations-officer', 'demonstrator'];

type Described = { paths: Record<string, Record<string, object>> };

/** The routes of the service itself, as its API description lists them. */
const routesOf = ({ paths }: Described, method: string): string[] =>
  Object.entries(paths)
    .filter(([path, methods]) => !/^\/(health|metrics|ops|openapi|docs)/.test(path) && method in methods)
    .map(([path]) => path.replace(/\{\w+\}/, randomUUID()));

describe('every route of programmes', () => {
  let office: Office;
  let nobody: string;
  let everybody: string;
  let commands: string[];
  let reads: string[];
  let before: number;

  const recorded = () => new Journal(office.service.app.get(Mongo, { strict: false })).entries.countDocuments();
  const post = (body: string, { as = everybody, headers = {} }: Ask = {}) => {
    const asJson = { 'content-type': 'application/json', ...headers };
    return (path: string) => office.service.send('POST', path, body, { as, headers: asJson });
  };
  const toEach = async (paths: string[], send: (path: string) => Promise<Answer>) =>
    Promise.all(
      paths.map(async (path) => {
        const { status, body, headers } = await send(path);
        return { path, status, code: body['code'], type: headers.get('content-type')?.split(';')[0] };
      }),
    );
  const all = (paths: string[], status: number, code: string) =>
    paths.map((path) => ({ path, status, code, type: 'application/problem+json' }));

  beforeAll(async () => {
    office = await Office.open();
    nobody = await office.system.token('test:nobody');
    everybody = await office.system.token('test:everybody');
    for (const role of may) await office.post('/grants', { subject: 'test:everybody', role }, office.admin);
    const { body } = await office.service.get<Described>('/openapi.json');
    commands = routesOf(body, 'post');
    reads = routesOf(body, 'get');
    before = 3 + may.length; // the grants of the demonstration and these
    await eventually(async () => expect(await recorded()).toBe(before));
  });
  afterAll(async () => {
    expect(await recorded()).toBe(before);
    await office.system.stop();
  });

  it('is known here', () => {
    expect(commands).toHaveLength(37);
    expect(reads).toHaveLength(24);
  });
  it('asks who calls', async () => {
    const anonymous = { headers: { authorization: '' } };
    expect(await toEach(commands, (path) => office.service.post(path, {}))).toEqual(
      all(commands, 401, 'auth.token-missing'),
    );
    expect(await toEach(reads, (path) => office.service.get(path))).toEqual(all(reads, 401, 'auth.token-missing'));
    expect(await toEach(reads, (path) => office.service.get(path, anonymous))).toEqual(
      all(reads, 401, 'auth.token-malformed'),
    );
  });
  it('refuses a token that is over, or not for this system', async () => {
    const expired = await office.system.token('demo:platform-admin', { expiresIn: -60 });
    const foreign = await office.system.token('demo:platform-admin', { audience: 'elsewhere' });
    expect(await toEach(commands, post('{}', { as: expired }))).toEqual(all(commands, 401, 'auth.token-expired'));
    expect(await toEach(commands, post('{}', { as: foreign }))).toEqual(all(commands, 401, 'auth.token-foreign'));
  });
  it('refuses whoever has no grant for it', async () => {
    expect(await toEach(commands, post('{}', { as: nobody }))).toEqual(all(commands, 403, 'auth.role-missing'));
    expect(await toEach(reads, (path) => office.service.get(path, { as: nobody }))).toEqual(
      all(reads, 403, 'auth.role-missing'),
    );
  });

  it.each([
    ['what is not JSON', '{"name":', {}, 400, 'request.malformed'],
    ['nothing', '', {}, 400, 'request.malformed'],
    ['a list', '[]', {}, 400, 'request.invalid'],
    ['a text', '"text"', {}, 400, 'request.invalid'],
    ['an unknown field', '{"colour":"red"}', {}, 400, 'request.invalid'],
    ['a prototype', '{"__proto__":{"at":"2030-01-01T00:00:00Z"}}', {}, 400, 'request.malformed'],
    ['more than it takes', JSON.stringify({ name: 'x'.repeat(1_100_000) }), {}, 413, 'request.too-large'],
    ['another kind of body', '<a/>', { 'content-type': 'text/xml' }, 415, 'request.unsupported-media-type'],
    ['a key that is none', '{}', { 'idempotency-key': 'two words' }, 400, 'request.invalid'],
  ])('refuses %s', async (_, body, headers, status, code) => {
    expect(await toEach(commands, post(body, { headers }))).toEqual(all(commands, status, code));
  });
  it('names every field that is wrong', async () => {
    const wrong = {
      name: 7,
      localAuthorities: ['Liverpool'],
      schools: ['104705', '104705'],
      period: {},
      colour: 'red',
    };
    const { body } = await post(JSON.stringify(wrong))('/partnerships');
    const pointers = new Set((body['errors'] as { pointer: string }[]).map(({ pointer }) => pointer));
    expect([...pointers].toSorted()).toEqual([
      '#/colour',
      '#/localAuthorities',
      '#/name',
      '#/objectives',
      '#/period/from',
      '#/period/until',
      '#/provider',
      '#/schools',
    ]);
  });
  it.each([
    ['a question it does not know', '?colour=red'],
    ['no items', '?limit=0'],
    ['too many items', '?limit=201'],
    ['a time that is none', '?updatedSince=yesterday'],
  ])('refuses to list %s', async (_, query) => {
    const lists = ['/partnerships', '/strands', '/cohorts', '/adaptations', '/grants'];
    const refused = await toEach(lists, (path) => office.service.get(`${path}${query}`, { as: everybody }));
    expect(refused).toEqual(all(lists, 400, 'request.invalid'));
  });
  it('refuses an address that names nothing', async () => {
    const shown = ['/partnerships', '/strands', '/cohorts', '/adaptations', '/grants'];
    const withId = (id: string) => (path: string) => office.service.get(`${path}/${id}`, { as: everybody });
    expect(await toEach(shown, withId('liverpool'))).toEqual(all(shown, 400, 'request.invalid'));
    const statuses = (await toEach(shown, withId(randomUUID()))).map(({ status, code }) => [status, code]);
    expect(statuses).toEqual(
      ['partnership', 'strand', 'cohort', 'adaptation', 'grant'].map((name) => [404, `${name}.unknown`]),
    );
  });
});
