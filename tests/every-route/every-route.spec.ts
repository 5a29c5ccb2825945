import { Mongo } from '#mongo';
import { System, type Answer, type Running } from '#testing';
import { everyRole as withEveryRole, services } from './services.js';

type Operation = {
  security?: unknown[];
  parameters?: { $ref?: string }[];
  requestBody?: { content: Record<string, { example?: unknown }> };
};
type Description = { paths: Record<string, Record<string, Operation>> };
type Route = { method: string; path: string; isPublic: boolean; takes: string; hasDryRun: boolean; example: unknown };

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
    })),
  );

const expectProblem = ({ status, body, headers }: Answer, statuses: number[], of: string): void => {
  expect({ of, status }).toEqual({ of, status: statuses.find((one) => one === status) ?? statuses[0] });
  expect(headers.get('content-type')).toContain('application/problem+json');
  expect(body).toMatchObject({ type: expect.stringMatching(/^\/problems\//), code: expect.any(String), status });
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
    for (const route of closed()) {
      const of = `${route.method} ${route.path}`;
      expectProblem(await send(route, '{}'), [401], of);
      expectProblem(await send(route, '{}', expired), [401], of);
      expectProblem(await send(route, '{}', foreign), [401], of);
      expectProblem(await send(route, '{}', roleless), [403, 400], of);
    }
  });

  it('refuses malformed JSON, unknown fields, wrong types and too much, and changes nothing', async () => {
    const before = await decided();
    for (const route of commands()) {
      const of = `${route.method} ${route.path}`;
      expectProblem(await send(route, '{"half":', everyRole), [400], of);
      expectProblem(await send(route, '{"nobodyKnowsThis":1}', everyRole), [400], of);
      expectProblem(await send(route, '[1,2,3]', everyRole), [400], of);
      expectProblem(await send(route, '"text"', everyRole), [400], of);
      expectProblem(await send(route, JSON.stringify({ much: 'x'.repeat(1_100_000) }), everyRole), [413], of);
    }
    expect(await decided()).toBe(before);
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
    expectProblem(await service.get('/there-is-nothing-here', { as: everyRole }), [404], 'unknown');
  });
});
