import { startSample, type Sample } from './spec/start.js';

const plan = { title: 'Questioning', places: 30 };
const sessionId = '8a4f0b0e-54a4-4f0e-8f80-0e5f3d1f0a11';

let sample: Sample;
beforeAll(async () => {
  sample = await startSample();
});
afterAll(() => sample.stop());

type Item = { status: number; body: Record<string, unknown> };
const batch = async (commands: object[], headers: Record<string, string> = {}) => {
  const { status, body } = await sample.ask('/batches', { body: { commands }, headers });
  return { status, body, items: (body['items'] ?? []) as Item[] };
};

describe('a batch', () => {
  it('answers each command as its own route would, whatever became of the others', async () => {
    const { status, items } = await batch([
      { path: '/sessions', body: plan },
      { path: '/sessions/moves', body: { sessionId: 'none' } },
      { path: '/sessions/refusals', body: { kind: 'conflict' } },
      { path: '/nothing-here', body: {} },
      { path: '/sessions/broken', body: {} },
    ]);
    expect(status).toBe(200);
    expect(items.map((item) => [item.status, item.body['code']])).toEqual([
      [201, undefined],
      [400, 'request.invalid'],
      [409, 'session.conflict'],
      [404, 'route.unknown'],
      [405, 'route.method-not-allowed'],
    ]);
  });

  it('sent again with its key meets itself, item by item; without one nothing is the same', async () => {
    const causes = async (headers: Record<string, string>) => {
      const { items } = await batch(
        [1, 2].map(() => ({ path: '/sessions/causes', body: plan })),
        headers,
      );
      return items.map(({ body }) => (body['cause'] as { id: string }).id);
    };
    const once = await causes({ 'idempotency-key': 'b-1' });
    expect(new Set(once).size).toBe(2);
    expect(await causes({ 'idempotency-key': 'b-1' })).toEqual(once);
    expect(new Set([...once, ...(await causes({})), ...(await causes({}))]).size).toBe(6);
  });

  it('can be tried: each command says what it would come to', async () => {
    const commands = [
      { path: '/sessions', body: plan },
      { path: '/sessions/refusals', body: { kind: 'gone' } },
    ];
    const { body } = await sample.ask('/batches?dryRun=true', { body: { commands } });
    expect(body).toMatchObject({
      dryRun: true,
      items: [
        { status: 200, body: { dryRun: true, happened: ['SessionPlanned'] } },
        { status: 400, body: { code: 'request.invalid' } },
      ],
    });
  });

  it('is of one to a hundred commands, and never of batches', async () => {
    const item = { path: '/sessions', body: plan };
    for (const commands of [
      [],
      Array.from({ length: 101 }, () => item),
      [{ path: '/batches', body: {} }],
      [{ path: '//elsewhere.example/x', body: {} }],
      [{ path: '/sessions' }],
    ])
      expect((await batch(commands)).body['code']).toBe('request.invalid');
    expect((await batch(Array.from({ length: 100 }, () => item))).items).toHaveLength(100);
  });

  it('gives nobody more than they have', async () => {
    const { status, body } = await sample.ask('/batches', {
      token: null,
      body: { commands: [{ path: '/sessions/moves', body: { sessionId } }] },
    });
    expect([status, body['code']]).toEqual([401, 'auth.token-missing']);
  });
});

describe('a table as an answer', () => {
  it('is a file to be saved', async () => {
    const { headers, text } = await sample.ask('/sessions/table?format=csv');
    expect([headers.get('content-type'), headers.get('content-disposition')]).toEqual([
      'text/csv; charset=utf-8',
      'attachment; filename="sessions.csv"',
    ]);
    expect(text.replace('\uFEFF', '')).toBe("title,places\n'=Questioning,30\n");
    const xlsx = await sample.ask('/sessions/table?format=xlsx');
    expect(xlsx.headers.get('content-disposition')).toContain('sessions.xlsx');
    expect(xlsx.text.slice(0, 2)).toBe('PK');
  });
});
