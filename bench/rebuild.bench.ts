import type { Benchmark } from './framework/definition.js';
import { fill, reader } from './world/full-topic.js';

const keys = 10_000;

export const benchmark: Benchmark = {
  onlyByName: true,
  measures: 'A view made again from a million events, beside raw kafkajs eachBatch that keeps nothing.',
  run: async (bench) => {
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
