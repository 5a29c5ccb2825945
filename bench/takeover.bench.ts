import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Benchmark } from './framework/definition.js';
import { usedBetween } from './framework/processes.js';
import { postJson } from './world/http.js';
import { openLoop } from './world/open-loop.js';
import { now } from './world/telling.js';
import { withWorld, type Service, type World } from './world/world.js';

const [consumed, published] = ['consumed', 'published'];
const partitions = [0, 1, 2];
const giveUpMs = 30_000;

type Mark = { mark: string; partition: number };

/** From the kill to the first event, due since, that is done on a partition; undefined as long as there is none. */
const silenceOf = (world: World, marks: Mark[], killedAt: number): number | undefined => {
  const done = marks.flatMap(({ mark }) => world.done.get(`policy:${mark}`) ?? []);
  return done.length === 0 ? undefined : Math.min(...done.map(({ at }) => at)) - killedAt;
};

/** Kills a consumer under a steady load; the other goes on with all partitions: how long the longest was silent. */
const killConsumer = async (world: World, victim: Service): Promise<number> => {
  const marks: Mark[] = [];
  const killedAt = now();
  victim.process.kill('SIGKILL');
  for (let tick = 0; now() - killedAt < giveUpMs; tick += 1) {
    const batch = partitions.map((partition) => ({ key: randomUUID(), mark: randomUUID(), partition }));
    marks.push(...batch.map(({ mark, partition }) => ({ mark, partition })));
    await world.writer(consumed).write(batch);
    await sleep(20);
    const byPartition = Map.groupBy(marks, ({ partition }) => partition).values();
    const silences = [...byPartition].map((ofOne) => silenceOf(world, ofOne, killedAt));
    if (silences.every((silence) => silence !== undefined)) return Math.max(...silences);
  }
  throw new Error(`Nobody took over in ${giveUpMs} ms`);
};

/** Kills the relay; commands come to the standby, which publishes them once it has taken over. */
const killRelay = async (world: World, victim: Service, standby: Service): Promise<number> => {
  const command = (mark: string) =>
    postJson(`${standby.url}/counters/${randomUUID()}/counts`, world.token, { mark, strand: published });
  const warm = randomUUID();
  await command(warm);
  await world.until('policy', warm);
  const killedAt = now();
  victim.process.kill('SIGKILL');
  const marks: string[] = [];
  await openLoop({ perSecond: 20, seconds: 1 }, () => {
    const mark = randomUUID();
    marks.push(mark);
    void command(mark);
  });
  const done = await Promise.all(marks.map((mark) => world.until('policy', mark)));
  return Math.min(...done.map(({ at }) => at)) - killedAt;
};

/** Which of the two has the partitions that are killed changes from round to round, and so does the relay. */
const rounds = async (world: World, count: number) => {
  const sessions = () => world.start('sessions', { STRANDS: published });
  let [victim, other] = [await world.start('feedback'), await world.start('feedback')];
  let [relay, standby] = [await sessions(), await sessions()];
  await world.strands([consumed, published]);
  const seconds: { consuming: number[]; publishing: number[] } = { consuming: [], publishing: [] };
  for (let round = 0; round < count; round += 1) {
    seconds.consuming.push((await killConsumer(world, victim)) / 1_000);
    [victim, other] = [other, await world.start('feedback')];
    seconds.publishing.push((await killRelay(world, relay, standby)) / 1_000);
    [relay, standby] = [standby, await sessions()];
    await sleep(500);
  }
  return seconds;
};

export const benchmark: Benchmark = {
  measures:
    'From `kill -9` of one instance of a service to the first effect by another: of its partitions, of its relay.',
  run: (bench) =>
    withWorld(bench, async (world) => {
      const before = await bench.processes.used();
      const { consuming, publishing } = await rounds(world, bench.quick ? 1 : bench.rounds);
      const cpu = { ours: usedBetween(before, await bench.processes.used()) };
      const goals = [{ atMost: 7 }];
      bench.tell({ case: 'its partitions', unit: 's', ours: consuming, goals, cpu });
      bench.tell({ case: 'its relay', unit: 's', ours: publishing, goals });
    }),
};
