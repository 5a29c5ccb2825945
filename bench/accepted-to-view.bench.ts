import { randomUUID } from 'node:crypto';
import type { Bench, Benchmark } from './framework/definition.js';
import { byCallers } from './framework/rounds.js';
import { quantileOf } from './framework/statistics.js';
import { usedBetween } from './framework/processes.js';
import { postJson } from './world/http.js';
import { openLoop } from './world/open-loop.js';
import { now } from './world/telling.js';
import { withWorld, type World } from './world/world.js';

const strand = 'counting';
const counters = Array.from({ length: 200 }, () => randomUUID());

/** Commands per second that the whole chain carries: accepted, and in the view of the other service. */
const capacityOf = async (world: World, count: (index: number) => Promise<string>, operations: number) => {
  const began = now();
  const marks: string[] = [];
  let index = 0;
  await byCallers(operations, 32, async () => marks.push(await count((index += 1))));
  await Promise.all(marks.map((mark) => world.until('view', mark)));
  return operations / ((now() - began) / 1_000);
};

const measure = async (bench: Bench, world: World, url: string): Promise<void> => {
  const count = async (index: number, mark: string = randomUUID()): Promise<string> => {
    const counter = counters[index % counters.length];
    const status = await postJson(`${url}/counters/${counter}/counts`, world.token, { mark, strand });
    if (status >= 300) throw new Error(`A command was answered with ${status}`);
    return mark;
  };
  await capacityOf(world, count, bench.quick ? 200 : 1_000);
  const capacity = await capacityOf(world, count, bench.quick ? 500 : 3_000);
  const perSecond = Math.round(capacity / 2);
  const before = await bench.processes.used();
  const rounds: { accepted: number[]; seen: number[] }[] = [];
  for (let round = 0; round < bench.rounds; round += 1) {
    const accepted: Promise<number>[] = [];
    const due: [string, number][] = [];
    await openLoop({ perSecond, seconds: bench.quick ? 2 : 5 }, (index, at) => {
      const mark = randomUUID();
      due.push([mark, at]);
      accepted.push(count(index, mark).then(() => now() - at));
    });
    const seen = await Promise.all(due.map(async ([mark, at]) => (await world.until('view', mark)).at - at));
    rounds.push({ accepted: await Promise.all(accepted), seen });
  }
  const cpu = { ours: usedBetween(before, await bench.processes.used()) };
  const each = (of: 'accepted' | 'seen', share: number) => rounds.map((round) => quantileOf(round[of], share));
  const more = { 'commands per second': perSecond, 'capacity per second': capacity };
  bench.tell({ case: 'in the view, p50', unit: 'ms', ours: each('seen', 0.5), cpu, more });
  bench.tell({ case: 'in the view, p99', unit: 'ms', ours: each('seen', 0.99), goals: [{ atMost: 100 }] });
  bench.tell({ case: 'accepted, p50', unit: 'ms', ours: each('accepted', 0.5) });
  bench.tell({ case: 'accepted, p99', unit: 'ms', ours: each('accepted', 0.99) });
};

export const benchmark: Benchmark = {
  measures:
    'From a command over HTTP to the view of another service, commands coming at half of what the chain can carry.',
  async run(bench) {
    await withWorld(bench, async (world) => {
      const sessions = await world.start('sessions');
      await world.start('feedback');
      await world.strands([strand]);
      await measure(bench, world, sessions.url);
    });
  },
};
