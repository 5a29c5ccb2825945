import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import type { Result } from './framework/definition.js';

const run = promisify(execFile);

/** As the person at the terminal runs it, on the platform of the tests. */
const bench = (...args: string[]) => run(process.execPath, ['--no-warnings', 'dist/bench/main.js', ...args]);

describe('the benchmarks', () => {
  it('print one JSON object per line and nothing else', async () => {
    const { stdout } = await bench('command-write', '--quick', '--json');
    const results = stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as Result);
    expect(results.map((result) => result.case)).toEqual(['1 callers', '16 callers', '64 callers']);
    for (const { name, ours, peers, ratios, spread, cpu, goal, met } of results) {
      expect(name).toBe('command-write');
      for (const { low, median, high } of [ours, ...Object.values(peers)]) {
        expect(low).toBeGreaterThan(0);
        expect(low).toBeLessThanOrEqual(median);
        expect(median).toBeLessThanOrEqual(high);
      }
      expect(Object.keys(ratios)).toEqual(Object.keys(peers));
      for (const [peer, [low, high]] of Object.entries(spread)) {
        expect(ratios[peer]).toBeGreaterThanOrEqual(low);
        expect(ratios[peer]).toBeLessThanOrEqual(high);
      }
      expect(Object.keys(cpu)).toEqual(expect.arrayContaining(Object.keys(peers)));
      expect(goal.length).toBeGreaterThan(0);
      expect(met).toBe(goal.every((one) => one.met));
    }
  });

  it('say which there are when one is asked for that there is not', async () => {
    const failed = bench('not-one-of-them').then(
      () => '',
      ({ stderr }: { stderr: string }) => stderr,
    );
    expect(await failed).toContain('There is no benchmark not-one-of-them');
    expect((await bench('--help')).stdout).toMatch(/accepted-to-view.*command-write/s);
  });
});
