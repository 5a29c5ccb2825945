import { setTimeout as sleep } from 'node:timers/promises';
import type { Bench, Benchmark } from './framework/definition.js';
import { usedBetween, usedByTree, type CpuSeconds } from './framework/processes.js';
import { withWorld } from './world/world.js';

/** Per cent of one core that each part uses while nothing happens. */
const idle = async (bench: Bench, service: number): Promise<CpuSeconds[]> => {
  const used = async (): Promise<CpuSeconds> => ({
    ...(await bench.processes.used()),
    node: (await usedByTree(service)) ?? Number.NaN,
  });
  const windowMs = bench.quick ? 2_000 : 4_000;
  const windows: CpuSeconds[] = [];
  await sleep(bench.quick ? 1_000 : 2_000);
  for (let round = 0; round < bench.rounds; round += 1) {
    const before = await used();
    await sleep(windowMs);
    const seconds = usedBetween(before, await used());
    windows.push(
      Object.fromEntries(Object.entries(seconds).map(([part, spent]) => [part, (spent / windowMs) * 100_000])),
    );
  }
  return windows;
};

const names = { node: 'the service', broker: 'the broker', database: 'the database' };

export const benchmark: Benchmark = {
  measures: 'The CPU that a service uses which follows ten strands on which nothing happens, beside one strand.',
  async run(bench) {
    const measured: Record<number, CpuSeconds[]> = {};
    for (const strands of [1, 10])
      await withWorld(bench, async (world) => {
        const { process: child } = await world.start('feedback');
        await world.strands(Array.from({ length: strands }, (_, index) => `idle-${index + 1}`));
        measured[strands] = await idle(bench, child.pid ?? 0);
      });
    for (const part of ['node', 'broker', 'database'] as const)
      bench.tell({
        case: `ten strands: ${names[part]}`,
        unit: '% of a core',
        ours: (measured[10] ?? []).map((used) => used[part] ?? Number.NaN),
        peers: { 'one strand': (measured[1] ?? []).map((used) => used[part] ?? Number.NaN) },
        ...(part === 'database' ? {} : { goals: [{ atMost: 3 }] }),
      });
  },
};
