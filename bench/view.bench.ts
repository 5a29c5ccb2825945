import type { Bench, Benchmark } from './framework/definition.js';
import { fill, reader } from './world/full-topic.js';

const keys = 10_000;
const stock = 'stock handler, one upsert each';

const counters = async (bench: Bench, strand: string, partitions: number, count: number): Promise<void> => {
  await fill(bench, strand, { count, keys, partitions });
  for (const cells of [5, undefined]) {
    const what = { strand, partitions, ...(cells === undefined ? {} : { cells }) };
    await bench.compare({
      case: `${partitions} lanes, ${cells ?? keys} counters`,
      contenders: [
        reader(bench, 'ours', { ...what, kind: 'ours', deed: 'view' }),
        reader(bench, 'raw kafkajs eachBatch', { ...what, kind: 'raw', deed: 0 }),
        // How many lanes there are makes little of a difference to it, and it is slow.
        ...(partitions === 6 ? [reader(bench, stock, { ...what, kind: 'stock', deed: 'view' }, count / 100)] : []),
      ],
      operations: count,
      goals: [
        { peer: 'raw kafkajs eachBatch', atLeast: 0.5 },
        ...(partitions === 6 ? [{ peer: stock, atLeast: 100 }] : []),
      ],
    });
  }
};

export const benchmark: Benchmark = {
  measures:
    'A view of counters with exactly-once effects, beside raw kafkajs eachBatch that keeps nothing, and a stock Nest handler that upserts a counter per message.',
  run: async (bench) => {
    const count = bench.quick ? 20_000 : 100_000;
    for (const partitions of [1, 6, 12]) await counters(bench, `lanes-${partitions}`, partitions, count);
  },
};
