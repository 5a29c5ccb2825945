import type { Bench, Benchmark } from './framework/definition.js';
import { fill, reader } from './world/full-topic.js';

const keys = 10_000;

const counters = async (bench: Bench, strand: string, partitions: number, count: number): Promise<void> => {
  await fill(bench, strand, { count, keys, partitions });
  for (const cells of [5, undefined]) {
    const what = { strand, partitions, ...(cells === undefined ? {} : { cells }) };
    await bench.compare({
      case: `${partitions} lanes, ${cells ?? keys} counters`,
      contenders: [
        reader(bench, 'ours', { ...what, kind: 'ours', deed: 'view' }),
        reader(bench, 'raw kafkajs eachBatch', { ...what, kind: 'raw', deed: 0 }),
        reader(bench, 'stock handler, one upsert each', { ...what, kind: 'stock', deed: 'view' }, count / 200),
      ],
      operations: count,
      goals: [
        { peer: 'raw kafkajs eachBatch', atLeast: 0.5 },
        { peer: 'stock handler, one upsert each', atLeast: 100 },
      ],
    });
  }
};

export const benchmark: Benchmark = {
  measures:
    'A view of counters with exactly-once effects, beside raw kafkajs eachBatch that keeps nothing, and a stock Nest handler that upserts a counter per message.',
  run: async (bench) => {
    const count = bench.quick ? 20_000 : 200_000;
    for (const partitions of [1, 6, 12]) await counters(bench, `lanes-${partitions}`, partitions, count);
    const whole = bench.quick ? 50_000 : 1_000_000;
    await fill(bench, 'history', { count: whole, keys, partitions: 6 });
    const what = { strand: 'history', partitions: 6 };
    await bench.compare({
      case: `rebuild of ${whole.toLocaleString('en-GB')} events, ${keys.toLocaleString('en-GB')} keys`,
      contenders: [
        reader(bench, 'ours', { ...what, kind: 'ours', deed: 'view' }),
        reader(bench, 'raw kafkajs eachBatch', { ...what, kind: 'raw', deed: 0 }),
      ],
      operations: whole,
      goals: [{ atLeast: 40_000 }],
    });
  },
};
