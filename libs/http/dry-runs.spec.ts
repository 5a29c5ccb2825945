import { startSample, type Sample } from './spec/start.js';

const plan = { title: 'Questioning', places: 30 };
let sample: Sample;
beforeAll(async () => {
  sample = await startSample();
});
afterAll(() => sample.stop());

describe('a command asked with dryRun', () => {
  it('says what would happen, neither as created nor with a version to rely on', async () => {
    const { status, body, headers } = await sample.ask('/sessions?dryRun=true', { body: plan });
    expect(status).toBe(200);
    expect(body).toEqual({
      dryRun: true,
      id: expect.any(String),
      version: 1,
      happened: ['SessionPlanned'],
      changes: [],
    });
    expect([headers.get('etag'), headers.get('location')]).toEqual([null, null]);
  });
  it('is the same request: the same key gives the id that it would get', async () => {
    const headers = { 'Idempotency-Key': 'one' };
    const tried = await sample.ask('/sessions?dryRun=true', { body: plan, headers });
    const done = await sample.ask('/sessions?dryRun=false', { body: plan, headers });
    expect([done.status, done.body['id']]).toEqual([201, tried.body['id']]);
  });
  it('never tells more of an answer than what happened', async () => {
    const asked = await sample.ask('/sessions/causes?dryRun=true', { body: plan });
    expect(asked.body).toEqual({ dryRun: true, changes: [] });
  });
  it('is refused like the command itself', async () => {
    const { status, body } = await sample.ask('/sessions?dryRun=true', { body: { ...plan, places: 0 } });
    expect([status, body['code']]).toEqual([400, 'request.invalid']);
    expect((await sample.ask('/sessions?dryRun=true', { body: plan, token: null })).status).toBe(401);
  });
  it.each([
    ['a word that is neither true nor false', '/sessions?dryRun=maybe', plan],
    ['a route that changes something without being a command', '/sessions/refusals?dryRun=true', { kind: 'gone' }],
    ['a list', '/sessions?dryRun=true', undefined],
  ])('is refused for %s', async (_, path, body) => {
    const answer = await sample.ask(path, body === undefined ? {} : { body });
    expect([answer.status, answer.body['code']]).toEqual([400, 'request.invalid']);
    expect(answer.body['errors']).toMatchObject([{ parameter: 'dryRun' }]);
  });
});
