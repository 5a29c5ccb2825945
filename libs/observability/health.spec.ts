import { Health, metrics } from '#observability';

describe('readiness', () => {
  it('needs every check, and forgives none that throws or is silent', async () => {
    const health = new Health();
    expect(await health.readiness()).toEqual({ ready: true, checks: {} });
    health.register({ name: 'fine', check: () => Promise.resolve({ ok: true }) });
    health.register({ name: 'silent', check: () => new Promise(() => {}) });
    health.register({
      name: 'broken',
      check: () => {
        throw new RangeError('at once');
      },
    });
    expect(await health.readiness()).toEqual({
      ready: false,
      checks: {
        fine: { ok: true },
        silent: { ok: false, detail: { reason: 'no answer within 2000 ms' } },
        broken: { ok: false, detail: { reason: 'RangeError' } },
      },
    });
  });
  it('ends when the service is being stopped', async () => {
    const health = new Health();
    health.leave();
    expect((await health.readiness()).ready).toBe(false);
  });
});

describe('metrics', () => {
  it('of one name are one, whoever asks for them', async () => {
    const declare = () => metrics.counter({ name: 'spec_total', says: 'Counts.', labels: ['kind'] });
    declare().inc({ kind: 'a' });
    declare().inc({ kind: 'a' });
    metrics.gauge({ name: 'spec_lag', says: 'Lag.', collect: (gauge) => gauge.set(5) });
    metrics.histogram({ name: 'spec_seconds', says: 'Took.', buckets: [1] }).observe(0.5);
    const text = await metrics.text();
    expect(text).toContain('strandline_spec_total{kind="a"} 2');
    expect(text).toContain('strandline_spec_lag 5');
    expect(text).toContain('strandline_spec_seconds_bucket{le="1"} 1');
  });
});
