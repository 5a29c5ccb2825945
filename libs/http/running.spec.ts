import { connect } from 'node:net';
import { once } from 'node:events';
import { stopOnSignals } from '#http';
import { Health } from '#observability';
import { slow } from './spec/sample.js';
import { startSample, type Sample } from './spec/start.js';

const inFlight = () => {
  let release = () => {};
  const entered = new Promise<void>((resolve) => {
    slow.entered = resolve;
  });
  slow.release = new Promise((resolve) => {
    release = resolve;
  });
  return { entered, release };
};

const portOf = ({ url }: Sample): number => Number(new URL(url).port);

const refusesConnections = async (sample: Sample): Promise<boolean> => {
  const socket = connect(portOf(sample), '127.0.0.1');
  const outcome = await Promise.race([once(socket, 'connect').then(() => 'open'), once(socket, 'error')]).catch(
    () => 'no',
  );
  socket.destroy();
  return outcome !== 'open';
};

describe('the rate limit', () => {
  it('counts per caller, and answers 429 with when to try again', async () => {
    const sample = await startSample({ ratePerMinute: 3 });
    const statuses = [];
    for (let n = 0; n < 4; n += 1) statuses.push((await sample.ask('/sessions/mine')).status);
    expect(statuses).toEqual([200, 200, 200, 429]);
    const answer = await sample.ask('/nowhere');
    expect(answer.body).toMatchObject({ status: 429, code: 'request.too-many', type: '/problems/request.too-many' });
    expect(Number(answer.headers.get('retry-after'))).toBeGreaterThan(0);
    // One without a valid token is another caller: its address.
    expect((await sample.ask('/sessions/mine', { token: null })).status).toBe(401);
    expect((await sample.ask('/sessions/mine', { token: 'a.b.c' })).status).toBe(401);
    expect((await sample.ask('/sessions/mine', { token: 'a.b.d' })).status).toBe(401);
    expect((await sample.ask('/sessions/mine', { token: 'a.b.e' })).status).toBe(429);
    expect((await sample.ask('/health/live', { token: null })).status).toBe(200);
    await sample.stop();
  });
});

describe('closing', () => {
  it('finishes what is in flight, takes nothing new and is no longer ready', async () => {
    const sample = await startSample();
    const { entered, release } = inFlight();
    const answer = sample.ask('/sessions/slow');
    await entered;
    const closed = sample.app.close();
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(await refusesConnections(sample)).toBe(true);
    expect((await sample.app.get(Health).readiness()).ready).toBe(false);
    release();
    const { status, body, headers } = await answer;
    expect({ status, body }).toEqual({ status: 200, body: { done: true } });
    expect(headers.get('connection')).toBe('close');
    await closed;
    await sample.stop();
  });
  it('does not wait for a kept connection without a request', async () => {
    const sample = await startSample();
    await sample.ask('/health/live');
    const began = performance.now();
    await sample.app.close();
    expect(performance.now() - began).toBeLessThan(1_000);
    await sample.stop();
  });
  it('on a signal, still answers what comes on a kept connection, and closes that', async () => {
    const sample = await startSample();
    const socket = connect(portOf(sample), '127.0.0.1').setEncoding('utf8');
    const asked = async (): Promise<string> => {
      socket.write('GET /health/live HTTP/1.1\r\nhost: here\r\n\r\n');
      const [answer] = (await once(socket, 'data')) as [string];
      return answer.toLowerCase();
    };
    expect(await asked()).toContain('connection: keep-alive');
    const ended = new Promise((resolve) => stopOnSignals(sample.app, resolve));
    process.emit('SIGTERM', 'SIGTERM');
    expect(await asked()).toMatch(/^http\/1\.1 200 [^]*connection: close/);
    expect(await ended).toBe(0);
    process.removeAllListeners('SIGTERM').removeAllListeners('SIGINT');
    await sample.stop();
  });
  it('cuts off what does not finish in time', async () => {
    const sample = await startSample({ graceMs: 200 });
    const { entered, release } = inFlight();
    const answer = sample.ask('/sessions/slow').then(
      () => 'answered',
      () => 'cut off',
    );
    await entered;
    await sample.app.close();
    expect(await answer).toBe('cut off');
    release();
    await sample.stop();
  });
  it('happens once on a signal, and the process ends well', async () => {
    const sample = await startSample();
    const exits: number[] = [];
    const ended = new Promise<void>((resolve) => stopOnSignals(sample.app, (code) => resolve(void exits.push(code))));
    process.emit('SIGTERM', 'SIGTERM');
    process.emit('SIGINT', 'SIGINT');
    await ended;
    expect(exits).toEqual([0]);
    expect(await refusesConnections(sample)).toBe(true);
    process.removeAllListeners('SIGTERM').removeAllListeners('SIGINT');
    await sample.stop();
  });
});

describe('readiness', () => {
  it('is what all its checks say', async () => {
    const sample = await startSample();
    const health = sample.app.get(Health);
    health.register({ name: 'database', check: () => Promise.resolve({ ok: true }) });
    expect((await sample.ask('/health/ready', { token: null })).status).toBe(200);
    health.register({ name: 'lanes', check: () => Promise.resolve({ ok: false, detail: { behind: 7 } }) });
    health.register({ name: 'relay', check: () => Promise.reject(new Error('the secret is hunter2')) });
    const { status, body, text } = await sample.ask('/health/ready', { token: null });
    expect(status).toBe(503);
    expect(body).toMatchObject({
      ready: false,
      checks: { database: { ok: true }, lanes: { ok: false, detail: { behind: 7 } } },
    });
    expect(text).not.toContain('hunter2');
    expect((await sample.ask('/health/live', { token: null })).status).toBe(200);
    await sample.stop();
  });
});
