import { issueToken } from '#auth';
import type { Cause } from '#domain';
import { startTracing, type Tracing } from '#observability';
import { randomUUID } from 'node:crypto';
import { grants } from './spec/sample.js';
import { startSample, type Sample } from './spec/start.js';

const plan = { title: 'Questioning', places: 30 };
const sessionId = '8a4f0b0e-54a4-4f0e-8f80-0e5f3d1f0a11';

let sample: Sample;
let tracing: Tracing;
beforeAll(async () => {
  tracing = startTracing('spec');
  sample = await startSample();
});
afterAll(async () => {
  await sample.stop();
  await tracing.stop();
});

const causeOf = async (
  headers: Record<string, string>,
  more: { body?: object; token?: string; path?: string } = {},
) => {
  const { body = plan, path = '/sessions/causes', token } = more;
  return (await sample.ask(path, { body, headers, ...(token !== undefined && { token }) })).body['cause'] as Cause;
};
const withKey = (key: string) => ({ 'Idempotency-Key': key });

describe('a cause', () => {
  it('is the same for the same caller, route, key and body, in whatever order its fields came', async () => {
    const key = withKey('k-1');
    const [one, again] = [await causeOf(key), await causeOf(key, { body: { places: 30, title: 'Questioning' } })];
    expect(again).toMatchObject({ id: one.id, newId: one.newId, payload: one.payload });
    expect(one.newId).toMatch(/^[\da-f]{8}-[\da-f]{4}-8[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/);
  });
  it('differs by key, route and caller', async () => {
    const subject = `demo:${randomUUID()}`;
    grants.set(subject, [{ role: 'operations-officer', on: {}, from: '2000-01-01' }]);
    const token = await issueToken(sample.issuer.issuer, { subject });
    const causes = [
      await causeOf(withKey('k-1')),
      await causeOf(withKey('k-2')),
      await causeOf(withKey('k-1'), { token }),
      await causeOf(withKey('k-1'), { path: '/sessions/more-causes' }),
    ];
    expect(new Set(causes.map(({ id }) => id)).size).toBe(4);
    expect(new Set(causes.map(({ newId }) => newId)).size).toBe(4);
  });
  it('with another body has another payload, under the same id', async () => {
    const [one, other] = [
      await causeOf(withKey('k-3')),
      await causeOf(withKey('k-3'), { body: { ...plan, places: 31 } }),
    ];
    expect(other.id).toBe(one.id);
    expect(other.payload).not.toBe(one.payload);
  });
  it('without a key is never the same', async () => {
    const [one, other] = [await causeOf({}), await causeOf({})];
    expect(other.id).not.toBe(one.id);
    expect(other.newId).not.toBe(one.newId);
  });
  it('carries who asks, the business time, the expected version and what ties it to the flow', async () => {
    const cause = await causeOf({ 'X-Correlation-Id': 'from-elsewhere:7', 'If-Match': '"3"' });
    expect(cause).toMatchObject({
      who: 'demo:operations-officer',
      now: '2024-01-15T10:00:00.000Z',
      today: '2024-01-15',
      correlationId: 'from-elsewhere:7',
      expectedVersion: 3,
    });
  });
  it('gets a correlation id of its own instead of one that could forge a log line', async () => {
    const { correlationId } = await causeOf({ 'X-Correlation-Id': 'a b' });
    expect(correlationId).toMatch(/^[\da-f]{8}-[\da-f]{4}-7/);
  });
});

describe('what a handler logs', () => {
  it('belongs to the request, also after a body that came in pieces', async () => {
    const traceId = '0af7651916cd43dd8448eb211c80319c';
    const headers = { traceparent: `00-${traceId}-b7ad6b7169203331-01`, 'X-Correlation-Id': 'c-7' };
    const pieces = JSON.stringify(plan).match(/.{1,9}/g) ?? [];
    const body = new ReadableStream({
      async pull(controller) {
        await new Promise((resolve) => setTimeout(resolve, 5));
        const piece = pieces.shift();
        if (piece === undefined) controller.close();
        else controller.enqueue(new TextEncoder().encode(piece));
      },
    });
    const all = { ...headers, authorization: `Bearer ${sample.officer}`, 'content-type': 'application/json' };
    const sent = { method: 'POST', headers: all, body, duplex: 'half' } as RequestInit;
    const answer = (await (await fetch(`${sample.url}/sessions/causes`, sent)).json()) as Record<string, unknown>;
    expect(answer).toMatchObject({ logged: { correlationId: 'c-7', service: 'sample' }, traceId });
    expect((answer['cause'] as Cause).traceparent).toMatch(new RegExp(`^00-${traceId}-(?!b7ad6b7169203331)`));
  });
});

describe('an answer', () => {
  it('to a creation is 201 with where it is', async () => {
    const { status, headers, body } = await sample.ask('/sessions', {
      body: plan,
      headers: withKey('n'),
    });
    expect(status).toBe(201);
    expect(headers.get('location')).toBe(`/sessions/${String(body['id'])}`);
    expect(headers.get('etag')).toBe('"1"');
    expect(body).toEqual({ id: expect.any(String), version: 1, happened: ['SessionPlanned'] });
    const again = await sample.ask('/sessions', { body: plan, headers: withKey('n') });
    expect(again).toMatchObject({ status: 201, body });
  });
  it.each([0, 6])('to any other command is 200 with the new version, after %i', async (version) => {
    const headers = { 'If-Match': `"${version}"` };
    const answer = await sample.ask('/sessions/moves', { body: { sessionId, to: 'online' }, headers });
    expect(answer.status).toBe(200);
    expect(answer.headers.get('etag')).toBe(`"${version + 1}"`);
    expect(answer.headers.get('location')).toBeNull();
    expect(answer.body).toEqual({ id: sessionId, version: version + 1, happened: ['SessionMoved'] });
  });
  it('with one aggregate is flat, without details, and has an ETag', async () => {
    const { headers, body } = await sample.ask(`/sessions/${sessionId}`);
    expect(body).toEqual({ id: sessionId, version: 3, status: 'scheduled', title: 'Questioning' });
    expect(headers.get('etag')).toBe('"3"');
    expect(headers.get('cache-control')).toBe('private, no-cache');
  });
  it.each(['"3"', 'W/"3"', '"2", "3"', '*'])('is 304 without a body to If-None-Match: %s', async (tag) => {
    const { status, text, headers } = await sample.ask(`/sessions/${sessionId}`, { headers: { 'If-None-Match': tag } });
    expect({ status, text, etag: headers.get('etag') }).toEqual({ status: 304, text: '', etag: '"3"' });
  });
  it('is whole to an older tag', async () => {
    expect((await sample.ask(`/sessions/${sessionId}`, { headers: { 'If-None-Match': '"2"' } })).status).toBe(200);
  });
  it('with a list has its aggregates flat', async () => {
    const { body } = await sample.ask('/sessions');
    expect(body['items']).toEqual([{ id: sessionId, version: 3, status: 'scheduled', title: 'Questioning' }]);
    expect(body['next']).toBe('abc');
  });
  it('is kept by nobody unless it says so, and lets no page frame or script it', async () => {
    const { headers } = await sample.ask('/sessions');
    expect(headers.get('cache-control')).toBe('no-store');
    expect(headers.get('content-security-policy')).toContain("script-src 'self'");
    expect(headers.get('content-security-policy')).toContain("frame-ancestors 'none'");
    expect(headers.get('x-content-type-options')).toBe('nosniff');
  });
});
