import type { Type } from '@nestjs/common';
import { EnrolmentModule } from '../../apps/enrolment/src/enrolment.module.js';
import { EvaluationModule } from '../../apps/evaluation/src/evaluation.module.js';
import { FeedbackModule } from '../../apps/feedback/src/feedback.module.js';
import { ProgrammesDemonstrationModule } from '../../apps/programmes/src/programmes.module.js';
import { SessionsModule } from '../../apps/sessions/src/sessions.module.js';
import { roles } from '#contracts';
import { Mongo } from '#mongo';
import { Grants } from '#service';
import { System, type Answer, type Running } from '#testing';

type Operation = { security?: unknown[]; requestBody?: { content: Record<string, unknown> } };
type Description = { paths: Record<string, Record<string, Operation>> };
type Route = { method: string; path: string; isPublic: boolean; takes: string };

const services: [string, Type, Record<string, string>][] = [
  ['programmes', ProgrammesDemonstrationModule, { DEMONSTRATION: 'true' }],
  ['enrolment', EnrolmentModule, {}],
  ['sessions', SessionsModule, {}],
  ['feedback', FeedbackModule, { SURVEY_KEY: 'a-key-for-tests-that-is-long-enough-0123456789' }],
  ['evaluation', EvaluationModule, {}],
];

const someone = 'someone-with-every-role';
const someId = '0b0f4f3e-6f0b-4f6e-9d0e-6a3f5f1c2d10';

const routesOf = ({ paths }: Description): Route[] =>
  Object.entries(paths).flatMap(([path, operations]) =>
    Object.entries(operations).map(([method, { security, requestBody }]) => ({
      method: method.toUpperCase(),
      path: path.replaceAll(/\{\w+\}/g, someId),
      isPublic: security === undefined || security.length === 0,
      takes: Object.keys(requestBody?.content ?? {})[0] ?? '',
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
    everyRole = await system.token(someone);
    await (name === 'programmes' ? giveEachRole() : knowEachRole());
  });
  afterAll(() => system.stop());

  /** Programmes owns the grants: there they are given. */
  const giveEachRole = async (): Promise<void> => {
    const as = await system.token('demo:platform-admin');
    for (const role of [
      'platform-admin',
      'on-call',
      'demonstrator',
      'programme-lead',
      'operations-officer',
      'finance-officer',
    ])
      expect((await service.post('/grants', { subject: someone, role }, { as })).status).toBe(201);
  };
  /** The others keep a view of them. */
  const knowEachRole = async (): Promise<void> => {
    const granted = Object.fromEntries(roles.map((role) => [role, { role, on: {}, from: '2000-01-01' }]));
    const line = { _id: someone as never, revision: 1, seen: {}, value: { grants: granted }, changedAt: new Date() };
    await service.app.get(Mongo, { strict: false }).collection('view.grants.v1').insertOne(line);
    expect(await service.app.get(Grants, { strict: false }).of(someone)).toHaveLength(roles.length);
  };

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

  it('answers an address that does not exist with a problem', async () => {
    expectProblem(await service.get('/there-is-nothing-here', { as: everyRole }), [404], 'unknown');
  });
});
