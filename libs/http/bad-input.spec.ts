import { connect } from 'node:net';
import { text } from 'node:stream/consumers';
import { startSample, type Ask, type Sample } from './spec/start.js';

const plan = { title: 'Questioning', places: 30 };
const sessionId = '8a4f0b0e-54a4-4f0e-8f80-0e5f3d1f0a11';

let sample: Sample;
beforeAll(async () => {
  sample = await startSample();
});
afterAll(() => sample.stop());

const refused = async (path: string, ask: Ask, status: number, code: string) => {
  const answer = await sample.ask(path, ask);
  expect(answer.headers.get('content-type')).toContain('application/problem+json');
  expect(answer.body).toMatchObject({ status, code, type: `/problems/${code}`, instance: path.split('?')[0] });
  expect(answer.status).toBe(status);
  expect(answer.body['title']).toEqual(expect.any(String));
  expect(answer.headers.get('x-correlation-id')).toBe(answer.body['correlationId']);
  return answer.body as { errors: { detail: string; pointer?: string; parameter?: string; header?: string }[] };
};

const places = (errors: { pointer?: string; parameter?: string; header?: string }[]) =>
  errors.map(({ pointer, parameter, header }) => pointer ?? parameter ?? header);

describe('a body', () => {
  it.each<[string, Ask, number, string]>([
    ['that is no JSON', { body: '{"title":' }, 400, 'request.malformed'],
    ['that is empty', { body: '' }, 400, 'request.malformed'],
    ['that would change a prototype', { body: '{"__proto__":{"a":1}}' }, 400, 'request.malformed'],
    ['nested beyond reason', { body: `${'{"a":'.repeat(50_000)}1${'}'.repeat(50_000)}` }, 400, 'request.malformed'],
    ['larger than a mebibyte', { body: { ...plan, title: 'x'.repeat(1_048_577) } }, 413, 'request.too-large'],
    [
      'of a type it does not take',
      { body: 'a,b', headers: { 'content-type': 'text/csv' } },
      415,
      'request.unsupported-media-type',
    ],
    [
      'that is a form',
      { body: 'title=a', headers: { 'content-type': 'application/x-www-form-urlencoded' } },
      415,
      'request.unsupported-media-type',
    ],
    ['of plain text', { body: 'a', headers: { 'content-type': 'text/plain' } }, 415, 'request.unsupported-media-type'],
  ])('%s is refused', async (_, ask, status, code) => {
    await refused('/sessions', ask, status, code);
  });

  it.each(['[]', '"plan"', '7', 'null'])('that is %s is no object', async (body) => {
    const { errors } = await refused('/sessions', { body }, 400, 'request.invalid');
    expect(errors).toEqual([{ pointer: '#', detail: 'must be an object' }]);
  });
  it('may be larger, or must be smaller, where its route says so', async () => {
    const large = await sample.ask('/sessions/bulk', { body: JSON.stringify(plan).padEnd(1_900_000) });
    expect(large.body).toEqual({ length: plan.title.length });
    await refused('/sessions/bulk', { body: JSON.stringify(plan).padEnd(2_000_001) }, 413, 'request.too-large');
  });
  it('is told everything that is wrong with it, field by field', async () => {
    const body = {
      title: 7,
      places: '30',
      parts: [
        { label: 'a', minutes: 5 },
        { minutes: 0, 'a/b': 1 },
      ],
      hack: true,
    };
    const { errors } = await refused('/sessions', { body }, 400, 'request.invalid');
    expect(new Set(places(errors))).toEqual(
      new Set(['#/title', '#/places', '#/parts/1/label', '#/parts/1/minutes', '#/parts/1/a~1b', '#/hack']),
    );
  });
  it('is never converted', async () => {
    const { errors } = await refused('/sessions', { body: { ...plan, online: 'true' } }, 400, 'request.invalid');
    expect(places(errors)).toEqual(['#/online']);
  });
  it('without any field names each one that is missing', async () => {
    const { errors } = await refused('/sessions', { method: 'POST' }, 400, 'request.invalid');
    expect(new Set(places(errors))).toEqual(new Set(['#/title', '#/places']));
  });
});

describe('a query', () => {
  it.each([
    ['limit=0', 'limit'],
    ['limit=201', 'limit'],
    ['limit=ten', 'limit'],
    ['limit=', 'limit'],
    ['limit=1&limit=2', 'limit'],
    ['online=maybe', 'online'],
    ['updatedSince=yesterday', 'updatedSince'],
    ['cursor=%00', 'cursor'],
    ['colour=red', 'colour'],
  ])('%s is refused', async (query, parameter) => {
    const { errors } = await refused(`/sessions?${query}`, {}, 400, 'request.invalid');
    expect(new Set(places(errors))).toEqual(new Set([parameter]));
  });
  it('is read as the types its class declares', async () => {
    const { body } = await sample.ask('/sessions?limit=20&online=false&strand=a&updatedSince=2024-01-15T10:00:00Z');
    expect(body['query']).toEqual({ limit: 20, online: false, strand: ['a'], updatedSince: '2024-01-15T10:00:00Z' });
  });
  it('without a limit asks for fifty', async () => {
    expect((await sample.ask('/sessions')).body['query']).toEqual({ limit: 50 });
  });
});

describe('an address', () => {
  it('that names no UUID is refused', async () => {
    const { errors } = await refused('/sessions/7', {}, 400, 'request.invalid');
    expect(places(errors)).toEqual(['sessionId']);
  });
  it('that is unknown', () => refused('/nowhere', {}, 404, 'route.unknown'));
  it('that is unknown, with a body of any type', () =>
    refused('/nowhere', { body: 'a', headers: { 'content-type': 'text/plain' } }, 404, 'route.unknown'));
  it('that takes another method names those it takes', async () => {
    await refused(`/sessions/${sessionId}`, { method: 'DELETE' }, 405, 'route.method-not-allowed');
    const answer = await sample.ask('/sessions', { method: 'PATCH', body: {} });
    expect(answer.headers.get('allow')).toBe('GET, HEAD, POST');
  });
  it('that is no address is refused without repeating it', async () => {
    const answer = await sample.ask('/sessions/%zz');
    expect(answer.body).toMatchObject({ status: 400, code: 'request.malformed', instance: '/' });
  });
});

describe('a header', () => {
  it.each([
    ['Idempotency-Key', 'two words'],
    ['Idempotency-Key', 'x'.repeat(129)],
    ['If-Match', '3'],
    ['If-Match', 'W/"3"'],
    ['If-Match', '"three"'],
    ['If-Match', '"1", "2"'],
  ])('%s: %s is refused', async (header, value) => {
    const { errors } = await refused('/sessions', { body: plan, headers: { [header]: value } }, 400, 'request.invalid');
    expect(places(errors)).toEqual([header]);
  });
});

describe('a refusal of the domain', () => {
  it.each([
    ['invalid', 422],
    ['forbidden', 403],
    ['not-found', 404],
    ['gone', 410],
    ['conflict', 409],
    ['precondition', 412],
  ])('%s is %i, with what it says more', async (kind, status) => {
    const problem = await refused('/sessions/refusals', { body: { kind } }, status, `session.${kind}`);
    expect(problem).toMatchObject({ detail: 'No', since: '2024-01-15' });
  });
});

describe('a defect', () => {
  it('says nothing of itself', async () => {
    const problem = await refused('/sessions/broken', {}, 500, 'internal');
    expect(JSON.stringify(problem)).not.toContain('hunter2');
  });
});

it('survives what is no HTTP at all', async () => {
  const socket = connect(Number(new URL(sample.url).port), '127.0.0.1');
  socket.write('GARBAGE\r\n\r\n');
  expect(await text(socket)).toContain('400 Bad Request');
  expect((await sample.ask('/health/live')).status).toBe(200);
});

describe('a CSV body', () => {
  const csv = { 'content-type': 'text/csv; charset=windows-1252' };
  const send = (bytes: number, headers = {}) =>
    sample.ask('/sessions/registers', { body: 'x'.repeat(bytes), headers: { ...csv, ...headers } });

  it('passes as a stream, beyond the limit of other routes', async () => {
    expect((await send(2_500_000)).body).toEqual({ bytes: 2_500_000, payload: null });
  });
  it('is refused when it says that it is too large', async () => {
    expect((await send(3_000_001)).body).toMatchObject({ status: 413, code: 'request.too-large' });
  });
  it.each([31, 60])('is refused when it turns out too large: %i chunks', async (chunks) => {
    const body = new ReadableStream({
      start(controller) {
        for (let chunk = 0; chunk < chunks; chunk += 1) controller.enqueue(new Uint8Array(100_000));
        controller.close();
      },
    });
    const headers = { authorization: `Bearer ${sample.officer}`, 'content-type': 'text/csv' };
    const request = { method: 'POST', headers, body, duplex: 'half' } as RequestInit;
    const response = await fetch(`${sample.url}/sessions/registers`, request);
    expect(await response.json()).toMatchObject({ status: 413, code: 'request.too-large' });
    const after = await Promise.all([1, 2, 3].map(() => sample.ask('/health/live')));
    expect(after.map(({ status }) => status)).toEqual([200, 200, 200]);
  });
  it('of a caller who may not is not read', async () => {
    const answer = await sample.ask('/sessions/registers', { body: 'x'.repeat(2_500_000), headers: csv, token: null });
    expect(answer.body).toMatchObject({ status: 401, code: 'auth.token-missing' });
  });
});

it('takes a form where a page posts one, and gives its cause no reach', async () => {
  const headers = { 'content-type': 'application/x-www-form-urlencoded' };
  const { body, status } = await sample.ask('/s/abc', { body: 'q1=5&q2=a&q2=b', headers, token: null });
  expect({ status, body }).toEqual({
    status: 200,
    body: { form: { q1: '5', q2: ['a', 'b'] }, reach: 'none', who: 'anyone' },
  });
});
