import { randomUUID } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { isDeepStrictEqual } from 'node:util';
import { roles, type Role } from '#contracts';
import type { GrantedOn, Scope } from '#domain';
import { Mongo } from '#mongo';
import { System, type Answer, type Running } from '#testing';
import { allStates } from '../../tools/states/tables.js';
import { services } from './services.js';

type Parameter = {
  $ref?: string;
  name?: string;
  in?: string;
  required?: boolean;
  schema?: { format?: string; type?: string; enum?: string[] };
};
type Operation = {
  'x-roles'?: string[];
  parameters?: Parameter[];
  requestBody?: { content: Record<string, { example?: unknown }> };
};
type Description = { paths: Record<string, Record<string, Operation>> };
type Cell = { route: string; method: string; path: string; body: string | undefined; type: string; roles: string[] };

/** The id in every example, of one record in each collection, and of all that this record concerns. */
const someId = '0b0f4f3e-6f0b-4f6e-9d0e-6a3f5f1c2d10';
const concerned = { partnerships: [someId], strands: ['future-heads'], organisations: [someId], people: [someId] };
const here: GrantedOn[] = [
  { partnership: someId },
  { strand: 'future-heads' },
  { organisation: someId },
  { person: someId },
];
const there: GrantedOn[] = [
  { partnership: 'there' },
  { strand: 'there' },
  { organisation: 'there' },
  { person: 'there' },
];
/** What a record concerns, as far as those of its kind ever say so. */
const ofTheseKinds = (kinds: string[]): Scope =>
  kinds.length === 0 || kinds.includes('everyone')
    ? concerned
    : Object.fromEntries(Object.entries(concerned).filter(([kind]) => kinds.includes(kind)));

/** What is no record of anybody: the service as a whole, words, what is public, what is made anew. */
const concernsNobody =
  /^(GET|POST) \/(ops|topics|audit|metrics|batches|reference-data|clock|programme-files|organisations|register-imports)\b|^POST \/partnerships$/;
/** Of that, what is kept one by one, for everyone. */
const isKept = /\/(organisations|register-imports|programme-files\/\{)/;
/** Of that, what is only for whoever is not limited to a part, and how it is refused to others. */
const forWhole: [route: RegExp, status: number, code: string][] = [
  [/^POST \/ops\b|^GET \/audit\b/, 403, 'ops.grant-limited'],
  [/^POST \/clock$/, 404, 'clock.unknown'],
  [/^POST \/(partnerships|programme-files)$/, 404, 'partnership.unknown'],
];
/** What belongs to a partnership whatever its strands, or is made anew of someone who is on none. */
const notOfStrands =
  /^(GET|POST) \/(partnerships|adaptations|possible-duplicates|lists\/work-queue)\b|^POST \/(people|subject-requests)$/;
/** Who decides about a grant needs one over what that names, whatever its record is said to concern. */
const aboveOwn = 'grant.above-own';
const tables = await allStates(process.cwd(), 'ts');
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
        path: `${path.replaceAll(/\{\w+\}/g, someId)}?${needed(parameters).toString()}${isDry ? '&dryRun=true' : ''}`,
        body: type === '' ? undefined : body,
        type,
        roles: allowed,
      };
    }),
  );

/** What a route does not answer without. */
const needed = (parameters: Parameter[]): URLSearchParams =>
  new URLSearchParams(
    parameters
      .filter(({ in: place, required }) => place === 'query' && required)
      .map(({ name = '', schema: { format = '', type, enum: words } = {} }) => [
        name,
        words?.[0] ?? { uuid: someId, date: '2024-01-01' }[format] ?? (type === 'number' ? '1' : someId),
      ]),
  );

const told = ({ status, body }: Answer) => ({
  status,
  code: body['code'],
  isShown: status === 200 && JSON.stringify(body).includes(someId),
});

/** What is refused before anybody looks whose it is, and what names something that is nowhere. */
const refusedToAll = /^request\.invalid$|^external-id\.kept-elsewhere$|\.unknown$/;

/** Out of reach: 404, a list without it, or what is refused to everyone because of what is asked or named. */
const isNotThere = (foreign: Answer, all: Answer, { method, path }: Pick<Cell, 'method' | 'path'>): boolean => {
  const { status, code, isShown } = told(foreign);
  if (isShown) return false;
  const isList = all.status === 200 && method === 'GET' && !path.split('?')[0]?.includes(someId);
  const isSame = code === all.body['code'] && refusedToAll.test(String(code));
  return status === 404 || isSame || (isList && status === 200);
};

type Held = { grantId: string; role: Role; on: GrantedOn; from: string };

/** A grant as programmes keeps it. */
const storedGrant = (subject: string, { grantId, role, on, from }: Held) => {
  const named = {
    partnershipId: on.partnership,
    strand: on.strand,
    organisationId: on.organisation,
    personId: on.person,
  };
  const said = Object.fromEntries(Object.entries(named).filter(([, value]) => value !== undefined));
  const state = { status: 'given', grantId, subject, role, from, ...said };
  const common = { version: 1, fence: 0, details: {}, scope: {}, trimmed: false, recent: [] };
  return { _id: grantId as never, ...common, state, changedAt: new Date() };
};

describe.each(services)('who may do what in %s', (name, module, env) => {
  let system: System;
  let service: Running;
  let cells: Cell[];
  beforeAll(async () => {
    system = await System.create();
    service = await system.start(module, env);
    cells = routesOf((await service.get<Description>('/openapi.json')).body);
    await seed();
  });
  afterAll(() => system.stop());

  const mongo = () => service.app.get(Mongo, { strict: false });
  /** One record of each aggregate, in the first state that it can be in. */
  const seed = async (): Promise<void> => {
    const common = { _id: someId as never, version: 1, fence: 0, details: {}, trimmed: false };
    for (const [collection, { name: aggregate, initial, scopeOf }] of mongo().aggregates) {
      const table = tables.find(({ service: of, states }) => of === name && states.aggregate === aggregate);
      const examples = table?.states.examples ?? {};
      const [, state = initial] = Object.entries(examples).find(([of]) => of !== 'none') ?? [];
      const scope = ofTheseKinds(Object.values(examples).flatMap((one) => Object.keys(scopeOf(one))));
      await mongo()
        .collection(collection)
        .insertOne({ ...common, scope, state: state as object, changedAt: new Date(), recent: [] });
    }
  };
  /** Programmes reads the grants where it keeps them, the others in their view. */
  const asOne = async (role: Role, on: GrantedOn[] = [{}]): Promise<string> => {
    const subject = `only-${role}-${randomUUID().slice(0, 4)}`;
    const held = on.map((one) => ({ grantId: randomUUID(), role, on: one, from: '2000-01-01' }));
    const value = { grants: Object.fromEntries(held.map(({ grantId, ...grant }) => [grantId, grant])) };
    const line = { _id: subject as never, revision: 1, seen: {}, value, changedAt: new Date() };
    await mongo().collection('view.grants.v1').insertOne(line);
    if (name === 'programmes')
      await mongo()
        .collection('grants')
        .insertMany(held.map((one) => storedGrant(subject, one)));
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
  }, 240_000);

  it('own scope is answered as without any limit, what is elsewhere is not there', async () => {
    const faults: object[] = [];
    for (const role of roles) {
      const [everywhere, own, elsewhere] = [await asOne(role), await asOne(role, here), await asOne(role, there)];
      const theirs = cells.filter((cell) => cell.roles.includes(role) && !concernsNobody.test(cell.route));
      await Promise.all(
        theirs.map(async ({ route, ...cell }) => {
          const all = await ask(cell, everywhere);
          const [mine, foreign] = [await ask(cell, own), await ask(cell, elsewhere)];
          if (!isDeepStrictEqual(told(mine), told(all)) && mine.body['code'] !== aboveOwn)
            faults.push({ role, route, everywhere: told(all), own: told(mine) });
          if (!isNotThere(foreign, all, cell))
            faults.push({ role, route, everywhere: told(all), elsewhere: told(foreign) });
        }),
      );
    }
    expect(faults).toEqual([]);
  }, 240_000);

  it('what is no record of anybody is for everyone whom the role lets in, or for whoever is not limited', async () => {
    const faults: object[] = [];
    for (const role of roles) {
      const [everywhere, own, elsewhere] = [await asOne(role), await asOne(role, here), await asOne(role, there)];
      const without = ({ route }: Cell): boolean => concernsNobody.test(route) && !isKept.test(route);
      const theirs = cells.filter((cell) => cell.roles.includes(role) && without(cell));
      await Promise.all(
        theirs.map(async ({ route, ...cell }) => {
          const [, status, code] = forWhole.find(([whole]) => whole.test(route)) ?? [];
          const asked = route === 'GET /audit/reads' ? { ...cell, path: `${cell.path}&about=${someId}` } : cell;
          const expected = code === undefined ? told(await ask(asked, everywhere)) : { status, code, isShown: false };
          for (const as of [own, elsewhere]) {
            const limited = told(await ask(asked, as));
            if (!isDeepStrictEqual(limited, expected)) faults.push({ role, route, expected, limited });
          }
        }),
      );
    }
    expect(faults).toEqual([]);
  }, 240_000);

  it('an officer of one strand alone reaches who and what it concerns', async () => {
    const role = 'operations-officer';
    const [everywhere, own] = [await asOne(role), await asOne(role, [{ strand: 'future-heads' }])];
    const theirs = cells.filter((cell) => cell.roles.includes(role) && !concernsNobody.test(cell.route));
    const asked = theirs
      .filter(({ route }) => !notOfStrands.test(route))
      .map(
        async ({ route, ...cell }) => [route, told(await ask(cell, own)), told(await ask(cell, everywhere))] as const,
      );
    const faults = (await Promise.all(asked)).filter(([, mine, all]) => !isDeepStrictEqual(mine, all));
    expect(faults).toEqual([]);
  }, 240_000);
});
