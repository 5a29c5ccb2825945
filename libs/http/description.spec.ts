import { Validator } from '@seriousme/openapi-schema-validator';
import { startSample, type Sample } from './spec/start.js';

type Shape = Record<string, unknown> & { properties: Record<string, object>; required?: string[] };
type Operation = {
  operationId: string;
  summary: string;
  parameters: { name?: string; $ref?: string; in?: string; schema?: object; required?: boolean }[];
  requestBody?: { content: Record<string, { schema: object }> };
  responses: Record<string, object>;
  security: object[];
  'x-roles'?: string[];
};
type Description = {
  openapi: string;
  paths: Record<string, Record<string, Operation>>;
  components: { schemas: Record<string, Shape> };
};

let sample: Sample;
let description: Description;
beforeAll(async () => {
  sample = await startSample();
  description = (await sample.ask('/openapi.json', { token: null })).body as Description;
});
afterAll(() => sample.stop());

const operation = (method: string, path: string): Operation => description.paths[path]![method]!;

describe('the API description', () => {
  it('is valid OpenAPI 3.1', async () => {
    const { valid, errors } = await new Validator().validate(structuredClone(description));
    expect(errors ?? []).toEqual([]);
    expect(valid).toBe(true);
    expect(description.openapi).toBe('3.1.0');
  });
  it('names each operation differently', () => {
    const all = Object.values(description.paths).flatMap((item) => Object.values(item));
    expect(new Set(all.map(({ operationId }) => operationId)).size).toBe(all.length);
  });
  it('has the real shape of a command, its nested classes and nothing else', () => {
    const { PlanSession, Part } = description.components.schemas;
    expect(operation('post', '/sessions').requestBody?.content['application/json']?.schema).toEqual({
      $ref: '#/components/schemas/PlanSession',
    });
    expect(PlanSession).toMatchObject({
      additionalProperties: false,
      required: ['title', 'places'],
      properties: {
        title: { type: 'string', minLength: 1, maxLength: 60 },
        places: { type: 'integer', minimum: 1 },
        parts: { type: 'array', items: { $ref: '#/components/schemas/Part' } },
      },
    });
    expect(Part).toMatchObject({ additionalProperties: false, required: ['label', 'minutes'] });
  });
  it('has the parameters of a query, inherited ones too, and of a path', () => {
    const parameters = operation('get', '/sessions').parameters;
    expect(new Set(parameters.map(({ name }) => name))).toEqual(
      new Set(['limit', 'cursor', 'updatedSince', 'online', 'strand']),
    );
    expect(parameters.find(({ name }) => name === 'limit')).toMatchObject({
      in: 'query',
      required: false,
      schema: { type: 'integer', minimum: 1, maximum: 200, default: 50 },
    });
    expect(operation('get', '/sessions/{sessionId}').parameters).toEqual([
      { name: 'sessionId', in: 'path', required: true, schema: { type: 'string', format: 'uuid' } },
    ]);
  });
  it('tells who may, what a command answers, and what can go wrong', () => {
    const plan = operation('post', '/sessions');
    expect(plan.summary).toBe('Plans a session.');
    expect(plan['x-roles']).toEqual(['operations-officer']);
    expect(plan.security).toEqual([{ bearer: [] }]);
    expect(Object.keys(plan.responses)).toEqual(['200', '201', '400', '401', '403', '404', '409', '412', '422', '429']);
    expect(plan.parameters).toContainEqual({ $ref: '#/components/parameters/IdempotencyKey' });
    const answer = operation('post', '/s/{token}');
    expect(answer.security).toEqual([]);
    expect(Object.keys(answer.requestBody?.content ?? {})).toEqual(['application/x-www-form-urlencoded']);
    expect(operation('get', '/sessions/slow').summary).toBe('Slow.');
  });
});

describe('the page of the description', () => {
  it('works without a token and takes nothing from elsewhere', async () => {
    const { text, headers } = await sample.ask('/docs', { token: null });
    expect(headers.get('content-type')).toContain('text/html');
    const addresses = [...text.matchAll(/(?:src|href)="([^"]+)"/g)].map(([, address]) => address!);
    expect(addresses.length).toBeGreaterThan(3);
    for (const address of addresses) {
      const { origin, pathname } = new URL(address, `${sample.url}/docs`);
      expect(origin).toBe(new URL(sample.url).origin);
      expect((await sample.ask(pathname, { token: null })).status).toBe(200);
    }
  });
  it('needs no inline script, which the security policy forbids', async () => {
    const { text } = await sample.ask('/docs', { token: null });
    expect(text).not.toMatch(/<script(?![^>]*\bsrc=)[^>]*>/);
  });
});
