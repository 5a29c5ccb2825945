import { randomUUID } from 'node:crypto';
import type { Bench, Benchmark } from './framework/definition.js';
import { usedBetween } from './framework/processes.js';
import { quantileOf } from './framework/statistics.js';
import { deliverAt, latenciesOf, seconds } from './world/answers.js';
import { postJson } from './world/http.js';
import { openLoop } from './world/open-loop.js';
import { now } from './world/telling.js';
import { withWorld, type World } from './world/world.js';

const strand = 'hot';
const requestsPerSecond = 20;

/** HTTP commands on one aggregate in an open loop; milliseconds from when each was due. */
const commands = async (bench: Bench, world: World, url: string, id: string): Promise<number[]> => {
  const asked: Promise<number>[] = [];
  await openLoop({ perSecond: requestsPerSecond, seconds: seconds(bench, 3) }, (_, at) => {
    const command = { mark: randomUUID(), strand: 'tallies' };
    asked.push(
      postJson(`${url}/tallies/${id}/counts`, world.token, command).then((status) => {
        if (status >= 300) throw new Error(`A command was answered with ${status}`);
        return now() - at;
      }),
    );
  });
  return Promise.all(asked);
};

/** A policy writes to the aggregate as fast as it can: there is always another event. */
const policyWrites = async (bench: Bench, world: World, id: string): Promise<number> => {
  const marks = await deliverAt(
    world.writer(strand),
    { perSecond: 150, seconds: seconds(bench, 3), everyMs: 10 },
    () => ({ key: id, mark: randomUUID(), item: 'answer' }),
  );
  await latenciesOf(world, 'policy', marks);
  return marks.length;
};

const measure = async (bench: Bench, world: World, of: string, url: string): Promise<void> => {
  const calm: number[][] = [];
  const hot: number[][] = [];
  let writes = 0;
  const before = await bench.processes.used();
  for (let round = -1; round < bench.rounds; round += 1) {
    const id = randomUUID();
    const alone = await commands(bench, world, url, id);
    const began = now();
    const [beside, count] = await Promise.all([commands(bench, world, url, id), policyWrites(bench, world, id)]);
    writes = count / ((now() - began) / 1_000);
    if (round < 0) continue;
    calm.push(alone);
    hot.push(beside);
  }
  const cpu = { ours: usedBetween(before, await bench.processes.used()) };
  for (const share of [0.5, 0.99])
    bench.tell({
      case: `${of}, p${share * 100}`,
      unit: 'ms',
      ours: hot.map((latencies) => quantileOf(latencies, share)),
      peers: { 'without the policy': calm.map((latencies) => quantileOf(latencies, share)) },
      cpu,
      more: { 'writes of the policy per second': writes },
    });
};

export const benchmark: Benchmark = {
  measures: 'HTTP commands on an aggregate that a policy writes to constantly, beside the same without the policy.',
  run: (bench) =>
    withWorld(bench, async (world) => {
      const consumer = await world.start('feedback');
      await world.strands([strand]);
      await measure(bench, world, 'in one process', consumer.url);
      const elsewhere = await world.start('feedback', { STRANDS: 'none' });
      await measure(bench, world, 'in two processes', elsewhere.url);
    }),
};
