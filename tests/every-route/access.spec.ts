import { randomUUID } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { roles, type Role } from '#contracts';
import type { GrantedOn } from '#domain';
import { Mongo } from '#mongo';
import { System, type Running } from '#testing';
import { services } from './services.js';

type Operation = {
  'x-roles'?: string[];
  parameters?: { $ref?: string; name?: string; in?: string; required?: boolean; schema?: object }[];
  requestBody?: { content: Record<string, { example?: unknown }> };
};
type Description = { paths: Record<string, Record<string, Operation>> };
type Cell = { route: string; method: string; path: string; body: string | undefined; type: string; roles: string[] };

/** The id in every example, and of one record in each collection that concerns what nobody here has a grant on. */
const someId = '0b0f4f3e-6f0b-4f6e-9d0e-6a3f5f1c2d10';
const elsewhere = { partnerships: ['there'], strands: ['there'], organisations: ['there'], people: ['there'] };
const matrix = JSON.parse(await readFile('docs/access.json', 'utf8')) as Record<string, Record<string, string[]>>;

const routesOf = ({ paths }: Description): Cell[] =>
  Object.entries(paths).flatMap(([path, operations]) =>
    Object.entries(operations).flatMap(([method, { 'x-roles': allowed, requestBody, parameters = [] }]) => {
      if (!allowed) return [];
      const [type = '', content] = Object.entries(requestBody?.content ?? {})[0] ?? [];
      const isDry = parameters.some(({ $ref }) => $ref === '#/components/parameters/DryRun');
      const body = type === 'application/json' ? JSON.stringify(content?.example) : 'one,two\n1,2\n';
      return {
        route: `${method.toUpperCase()} ${path}`,
        method: method.toUpperCase(),
        path: `${path.replaceAll(/\{\w+\}/g, someId)}${isDry ? '?dryRun=true' : ''}`,
        body: type === '' ? undefined : body,
        type,
        roles: allowed,
      };
    }),
  );

describe.each(services)('who may do what in %s', (name, module, env) => {
  let system: System;
  let service: Running;
  let cells: Cell[];
  beforeAll(async () => {
    system = await System.create();
    service = await system.start(module, env);
    cells = routesOf((await service.get<Description>('/openapi.json')).body);
    await seedElsewhere();
  });
  afterAll(() => system.stop());

  const mongo = () => service.app.get(Mongo, { strict: false });
  const seedElsewhere = async (): Promise<void> => {
    const common = { _id: someId as never, version: 1, fence: 0, details: {}, scope: elsewhere, trimmed: false };
    for (const [collection, { initial }] of mongo().aggregates)
      await mongo()
        .collection(collection)
        .insertOne({ ...common, state: initial as object, changedAt: new Date(), recent: [] });
  };
  /** Programmes reads the grants where it keeps them, the others in their view. */
  const asOne = async (role: Role, on: GrantedOn = {}): Promise<string> => {
    const [subject, grantId, from] = [`only-${role}-${randomUUID().slice(0, 4)}`, randomUUID(), '2000-01-01'];
    const value = { grants: { [grantId]: { role, on, from } } };
    const line = { _id: subject as never, revision: 1, seen: {}, value, changedAt: new Date() };
    await mongo().collection('view.grants.v1').insertOne(line);
    const named = {
      partnershipId: on.partnership,
      strand: on.strand,
      organisationId: on.organisation,
      personId: on.person,
    };
    const said = Object.fromEntries(Object.entries(named).filter(([, value]) => value !== undefined));
    const state = { status: 'given', grantId, subject, role, from, ...said };
    const common = { _id: grantId as never, version: 1, fence: 0, details: {}, scope: {}, trimmed: false };
    if (name === 'programmes')
      await mongo()
        .collection('grants')
        .insertOne({ ...common, state, changedAt: new Date(), recent: [] });
    return system.token(subject);
  };
  const ask = ({ method, path, body, type }: Omit<Cell, 'route'>, as: string) =>
    service.send(method, path, body, { as, headers: type === '' ? {} : { 'content-type': type } });

  it('is what the matrix says', () => {
    expect(Object.fromEntries(cells.map((cell) => [cell.route, cell.roles]))).toEqual(matrix[name]);
  });

  it('every route lets each role in or not, as the matrix says', async () => {
    for (const role of roles) {
      const as = await asOne(role);
      await Promise.all(
        cells.map(async ({ route, ...cell }) => {
          const letIn = (await ask(cell, as)).body['code'] !== 'auth.role-missing';
          expect({ role, route, letIn }).toEqual({ role, route, letIn: matrix[name]?.[route]?.includes(role) });
        }),
      );
    }
  });

  const scopes: [string, GrantedOn][] = [
    ['another partnership', { partnership: 'here' }],
    ['another strand', { strand: 'here' }],
    ['another organisation', { organisation: 'here' }],
    ['another person', { person: 'here' }],
  ];
  it.each(scopes)('on %s: no role is shown or changes what is elsewhere', async (_, on) => {
    const tokens = new Map<string, string>();
    for (const role of roles) tokens.set(role, await asOne(role, on));
    for (const cell of cells)
      for (const role of cell.roles) {
        const { status, body } = await ask(cell, tokens.get(role) ?? '');
        const told = JSON.stringify(body);
        // Its own id may come back in what was asked, never a record of it.
        if (status === 200)
          expect({ route: cell.route, role, told }).not.toMatchObject({ told: expect.stringContaining(someId) });
        if (cell.method === 'GET' && cell.path.endsWith(someId))
          expect({ route: cell.route, role, status }).toEqual({ route: cell.route, role, status: 404 });
      }
  });
});
