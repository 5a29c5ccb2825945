import { Mongo } from '#mongo';
import { System, type Answer, type Running } from '#testing';
import { everyRole as withEveryRole, services } from './services.js';

type Parameter = { $ref?: string; name?: string; in?: string; schema?: { format?: string; maximum?: number } };
type Operation = {
  security?: unknown[];
  parameters?: Parameter[];
  requestBody?: { content: Record<string, { example?: unknown }> };
};
type Description = { paths: Record<string, Record<string, Operation>> };
type Route = {
  method: string;
  path: string;
  isPublic: boolean;
  takes: string;
  hasDryRun: boolean;
  example: unknown;
  /** As many as a page may hold, where it is a list. */
  most?: number;
  /** The same address with something in it that can be no id. */
  misnamed?: string;
};

const someId = '0b0f4f3e-6f0b-4f6e-9d0e-6a3f5f1c2d10';

const aCode = expect.stringMatching(/^(?!internal)[a-z-]+\.[a-z-]+$/) as string;
const books = /^(relay|leases|processes|checkpoints|views|topics|clock)$/;

const routesOf = ({ paths }: Description): Route[] =>
  Object.entries(paths).flatMap(([path, operations]) =>
    Object.entries(operations).map(([method, { security, parameters = [], requestBody }]) => ({
      method: method.toUpperCase(),
      path: path.replaceAll(/\{\w+\}/g, someId),
      isPublic: security === undefined || security.length === 0,
      takes: Object.keys(requestBody?.content ?? {})[0] ?? '',
      hasDryRun: parameters.some(({ $ref }) => $ref === '#/components/parameters/DryRun'),
      example: Object.values(requestBody?.content ?? {})[0]?.example,
      ...mostOf(parameters),
      ...misnamed(path, parameters),
    })),
  );

const mostOf = (parameters: Parameter[]): { most?: number } => {
  const most = parameters.find(({ name }) => name === 'limit')?.schema?.maximum;
  return most === undefined ? {} : { most };
};

const misnamed = (path: string, parameters: Parameter[]): { misnamed?: string } => {
  const id = parameters.find((one) => one.in === 'path' && one.schema?.format === 'uuid')?.name;
  return id === undefined ? {} : { misnamed: path.replace(`{${id}}`, 'liverpool').replaceAll(/\{\w+\}/g, someId) };
};

const expectProblem = ({ status, body, headers }: Answer, expected: { status: number; code: string }, of: Route) => {
  const route = `${of.method} ${of.path}`;
  const { type, code } = body;
  expect({ route, status, code, type, media: headers.get('content-type')?.split(';')[0] }).toEqual({
    route,
    ...expected,
    type: `/problems/${expected.code}`,
    media: 'application/problem+json',
  });
};

describe.each(services)('every route of %s', (name, module, env) => {
  let system: System;
  let service: Running;
  let routes: Route[];
  let everyRole: string;

  beforeAll(async () => {
    system = await System.create();
    service = await system.start(module, env);
    routes = routesOf((await service.get<Description>('/openapi.json')).body);
    everyRole = await withEveryRole(system, name, service);
  });
  afterAll(() => system.stop());

  const closed = (): Route[] => routes.filter(({ isPublic }) => !isPublic);
  const commands = (): Route[] => routes.filter(({ takes, isPublic }) => takes === 'application/json' && !isPublic);
  const send = ({ method, path, takes }: Route, body: string, as?: string): Promise<Answer> =>
    service.send(method, path, takes === '' ? undefined : body, {
      ...(as === undefined ? {} : { as }),
      headers: takes === '' ? {} : { 'content-type': takes },
    });
  /** Everything this service has ever decided. */
  const decided = async (): Promise<number> => {
    const mongo = service.app.get(Mongo, { strict: false });
    const counts = [...mongo.aggregates.keys()].map((collection) => mongo.collection(collection).countDocuments());
    return (await Promise.all(counts)).reduce((sum, count) => sum + count, 0);
  };

  /** What is stored, by a hash of each collection; what runs beside the requests keeps books of its own. */
  const hashes = async () => {
    const { db } = service.app.get(Mongo, { strict: false });
    const { collections } = (await db.command({ dbHash: 1 })) as unknown as { collections: Record<string, string> };
    return Object.fromEntries(Object.entries(collections).filter(([name]) => !books.test(name)));
  };

  it('is described, and some are closed', () => {
    expect(routes.length).toBeGreaterThan(4);
    expect(closed().length).toBeGreaterThan(2);
  });

  it('refuses a missing, an expired and a foreign token, and one without a role', async () => {
    const expired = await system.token('someone', { expiresIn: -60 });
    const foreign = await system.token('someone', { audience: 'another-system' });
    const roleless = await system.token('someone-without-a-role');
    const asked: [as: string | undefined, status: number, code: string][] = [
      [undefined, 401, 'auth.token-missing'],
      [expired, 401, 'auth.token-expired'],
      [foreign, 401, 'auth.token-foreign'],
      [roleless, 403, 'auth.role-missing'],
    ];
    for (const [as, status, code] of asked)
      await Promise.all(
        closed().map(async (route) => expectProblem(await send(route, '{}', as), { status, code }, route)),
      );
  });

  it('refuses malformed JSON, unknown fields, wrong types and too much, and changes nothing', async () => {
    const before = await decided();
    const asked: [body: string, status: number, code: string][] = [
      ['', 400, 'request.malformed'],
      ['{"__proto__":{"at":"2030-01-01T00:00:00Z"}}', 400, 'request.malformed'],
      ['{"half":', 400, 'request.malformed'],
      ['{"nobodyKnowsThis":1}', 400, 'request.invalid'],
      ['[1,2,3]', 400, 'request.invalid'],
      ['"text"', 400, 'request.invalid'],
      [JSON.stringify({ much: 'x'.repeat(1_100_000) }), 413, 'request.too-large'],
    ];
    for (const [body, status, code] of asked)
      await Promise.all(
        commands().map(async (route) => expectProblem(await send(route, body, everyRole), { status, code }, route)),
      );
    const unsupported = { status: 415, code: 'request.unsupported-media-type' };
    await Promise.all(
      commands().map(async (route) =>
        expectProblem(await send({ ...route, takes: 'text/xml' }, '<a/>', everyRole), unsupported, route),
      ),
    );
    expect(await decided()).toBe(before);
  });

  it('refuses to list what nobody can ask for, and an address that names nothing', async () => {
    const reads = closed().filter(({ method }) => method === 'GET');
    const asked = reads.flatMap((route) => {
      const { path, most, misnamed: another } = route;
      const limits = ['colour=red', 'limit=0', `limit=${(most ?? 0) + 1}`, 'updatedSince=yesterday'];
      const paths = [...(most === undefined ? [] : limits.map((query) => `${path}?${query}`)), another ?? []].flat();
      return paths.map((one) => ({ ...route, path: one }));
    });
    expect(asked.length).toBeGreaterThan(4);
    const invalid = { status: 400, code: 'request.invalid' };
    await Promise.all(asked.map(async (route) => expectProblem(await send(route, '', everyRole), invalid, route)));
  });

  it('can try every command with the example of its description, and changes nothing', async () => {
    const before = await hashes();
    // A form is for a page: no description says what is in it.
    for (const route of routes.filter((one) => one.hasDryRun && one.takes !== 'application/x-www-form-urlencoded')) {
      const body = route.takes === 'application/json' ? JSON.stringify(route.example) : 'one,two\n1,2\n';
      const { status, body: said } = await send({ ...route, path: `${route.path}?dryRun=true` }, body, everyRole);
      const of = `${route.method} ${route.path}`;
      if (status === 200) expect({ of, said }).toMatchObject({ of, said: { dryRun: true } });
      else expect({ of, status, code: said['code'] }).toEqual({ of, status: expect.any(Number), code: aCode });
      expect({ of, now: await hashes() }).toEqual({ of, now: before });
    }
  });

  it('answers an address that does not exist with a problem', async () => {
    const { status, body } = await service.get('/there-is-nothing-here', { as: everyRole });
    expect([status, body['code']]).toEqual([404, 'route.unknown']);
  });
});
