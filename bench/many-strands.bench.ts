import { setTimeout as sleep } from 'node:timers/promises';
import { connect, kafkaSettings } from '#kafka';
import type { Bench, Benchmark } from './framework/definition.js';
import { usedBetween } from './framework/processes.js';
import { OneService } from './strands/service.js';
import { Told } from './strands/told.js';

const partitions = 2;
const patienceMs = 300_000;

const followed = async (told: Told, service: string, strands: number): Promise<void> => {
  for (const until = Date.now() + patienceMs; Date.now() < until; await sleep(200))
    if ((await told.followedBy(service)) === strands) return;
  throw new Error(`${service} did not follow ${strands} strands in ${patienceMs / 1_000} s`);
};

/** Percent of a core, by whom, while nothing happens. */
const idle = async ({ processes }: Bench, ms: number): Promise<Record<'node' | 'broker' | 'database', number>> => {
  const before = await processes.used();
  await sleep(ms);
  const used = usedBetween(before, await processes.used());
  const percent = (seconds = 0): number => Math.round((seconds / (ms / 1_000)) * 10_000) / 100;
  return { node: percent(used.node), broker: percent(used.broker), database: percent(used.database) };
};

const measure = async (bench: Bench, told: Told): Promise<void> => {
  const name = 'sessions';
  const service = await OneService.start(name, bench);
  try {
    for (const strands of bench.quick ? [2, 4] : [25, 50, 100, 200]) {
      bench.note(`${strands} strands …`);
      const from = performance.now();
      await told.upTo(strands, partitions);
      await followed(told, name, strands);
      const seconds = (performance.now() - from) / 1_000;
      await sleep(bench.quick ? 500 : 8_000); // until what the beginning costs is over
      const { node, broker, database } = await idle(bench, bench.quick ? 1_000 : 20_000);
      const held = await service.holds();
      bench.tell({
        case: `${strands} strands in one service`,
        unit: 's until followed',
        ours: [seconds],
        more: { idleNode: node, idleBroker: broker, idleDatabase: database, ...held },
      });
    }
  } finally {
    await service.stop();
  }
};

export const benchmark: Benchmark = {
  onlyByName: true,
  measures:
    'What strands cost while nothing happens: percent of a core, memory, connections; and what making topics takes.',
  async run(bench) {
    const kafka = connect(kafkaSettings('bench', { KAFKA_BROKERS: bench.kafkaBrokers }));
    const told = await Told.begin(kafka, bench.prefix);
    try {
      for (const count of [1, 6, 12])
        bench.tell({
          case: `making a topic of ${count} partitions`,
          unit: 'ms',
          ours: [await told.msPerTopic(bench.quick ? 5 : 50, count)],
        });
      await measure(bench, told);
    } finally {
      await told.stop();
    }
  },
};
