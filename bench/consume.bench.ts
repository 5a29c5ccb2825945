import type { Benchmark } from './framework/definition.js';
import { fill, reader } from './world/full-topic.js';

const partitions = 6;
const strand = 'full';

export const benchmark: Benchmark = {
  measures:
    'Policies that read a full topic (500 B, 6 partitions), beside raw kafkajs eachBatch that looks at key, headers and value of each message, and Nest’s stock transport.',
  run: async (bench) => {
    const count = bench.quick ? 20_000 : 300_000;
    await fill(bench, strand, { count, keys: 10_000, partitions });
    const what = { strand, partitions };
    await bench.compare({
      case: 'empty handler',
      contenders: [
        reader(bench, 'ours', { ...what, kind: 'ours', deed: 0 }),
        reader(bench, 'raw kafkajs eachBatch', { ...what, kind: 'raw', deed: 0 }),
        reader(bench, 'Nest stock transport', { ...what, kind: 'stock', deed: 0 }, count / 10),
      ],
      operations: count,
      goals: [
        { peer: 'raw kafkajs eachBatch', atLeast: 1 },
        { peer: 'Nest stock transport', atLeast: 5 },
      ],
    });
    await bench.compare({
      case: 'handler of 1 ms',
      contenders: [
        reader(bench, 'ours', { ...what, kind: 'ours', deed: 1 }),
        reader(bench, 'Nest stock transport', { ...what, kind: 'stock', deed: 1 }, count / 100),
      ],
      operations: count / 5,
      goals: [{ peer: 'Nest stock transport', atLeast: 5 }],
    });
  },
};
