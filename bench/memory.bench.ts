import { randomUUID } from 'node:crypto';
import type { Bench, Benchmark } from './framework/definition.js';
import { slopeOf } from './framework/statistics.js';
import { byCallers } from './framework/rounds.js';
import { postJson } from './world/http.js';
import type { Memory } from './world/telling.js';
import { withWorld, type Service, type World } from './world/world.js';

const strand = 'long';
const megabyte = 1024 * 1024;
const per = 100_000;

type Sample = Memory & { events: number };

/** Does so many events in parts and looks at the memory after each part; the first part warms up. */
const samples = async (service: Service, part: number, parts: number, work: (count: number) => Promise<void>) => {
  const seen: Sample[] = [];
  await work(part);
  for (let done = 0; done <= parts; done += 1) {
    if (done > 0) await work(part);
    seen.push({ events: done * part, ...(await service.memory()) });
  }
  return seen;
};

const tellSlopes = (bench: Bench, of: string, seen: Sample[]): void => {
  const slope = (kind: keyof Memory) => slopeOf(seen.map((one) => [one.events / per, one[kind] / megabyte]));
  const [first, last] = [seen[0], seen.at(-1)];
  for (const kind of ['heap', 'rss'] as const)
    bench.tell({
      case: `${of}: ${kind === 'heap' ? 'heap after collection' : 'resident memory'}`,
      unit: `MB per 100,000 events`,
      ours: [slope(kind)],
      more: {
        events: last?.events ?? 0,
        'MB at the start': (first?.[kind] ?? 0) / megabyte,
        'MB at the end': (last?.[kind] ?? 0) / megabyte,
      },
    });
};

const consumes = (world: World) => {
  const keys = Array.from({ length: 2_000 }, () => randomUUID());
  const perBatch = 500;
  return async (count: number): Promise<void> => {
    let last = '';
    for (let sent = 0; sent < count; sent += perBatch) {
      const batch = Array.from({ length: perBatch }, (_, index) => ({
        key: keys[(sent + index) % keys.length] ?? '',
        mark: randomUUID(),
        partition: 0,
      }));
      last = batch.at(-1)?.mark ?? '';
      await world.writer(strand).write(batch);
    }
    await Promise.all([world.until('view', last), world.until('policy', last)]);
    world.done.clear();
  };
};

/** Commands on ever new aggregates: what the service remembers of each must not stay. */
const commands =
  (world: World, { url }: Service) =>
  async (count: number) => {
    await byCallers(count, 32, () =>
      postJson(`${url}/counters/${randomUUID()}/counts`, world.token, { mark: randomUUID(), strand: 'written' }),
    );
  };

export const benchmark: Benchmark = {
  measures: 'How much the memory of a service grows while it handles events and commands for a long time.',
  async run(bench) {
    await withWorld(bench, async (world) => {
      const feedback = await world.start('feedback');
      await world.strands([strand]);
      const [part, parts] = bench.quick ? [2_000, 3] : [40_000, 7];
      tellSlopes(bench, 'handling events', await samples(feedback, part, parts, consumes(world)));
    });
    await withWorld(bench, async (world) => {
      const sessions = await world.start('sessions');
      await world.strands(['written']);
      const [part, parts] = bench.quick ? [200, 3] : [1_500, 6];
      tellSlopes(bench, 'commands on new aggregates', await samples(sessions, part, parts, commands(world, sessions)));
    });
  },
};
