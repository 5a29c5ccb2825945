import { randomUUID } from 'node:crypto';
import type { Benchmark } from './framework/definition.js';
import { usedBetween } from './framework/processes.js';
import { quantileOf } from './framework/statistics.js';
import { makeTopic, rawKafka, rawProducer } from './peers/raw-kafka.js';
import { stockMicroservice } from './peers/stock-nest.js';
import { deliverAt, latenciesOf, seconds } from './world/answers.js';
import { openLoop } from './world/open-loop.js';
import { now } from './world/telling.js';
import { withWorld, type World } from './world/world.js';

const strand = 'uneven';
const perSecond = 50;
const slowMs = 250;

type Rounds = (long: number) => Promise<number[]>;

/** What goes to partition 1 takes 250 ms each; how long what goes to partition 0 takes is told. */
const ours =
  (world: World): Rounds =>
  async (long) => {
    const writer = world.writer(strand);
    const key = randomUUID();
    const slow = Array.from({ length: Math.ceil(long * 3) }, () => ({ key, item: 'stuck', partition: 1 }));
    await writer.write(slow.map((delivery) => ({ ...delivery, mark: randomUUID() })));
    const marks = await deliverAt(writer, { perSecond, seconds: long }, () => ({
      key: randomUUID(),
      mark: randomUUID(),
      partition: 0,
    }));
    return latenciesOf(world, 'policy', marks);
  };

/** The same with Nest's stock transport. */
const stock = async (brokers: string, topic: string) => {
  const kafka = rawKafka(brokers);
  await makeTopic(kafka, topic, 3);
  const due = new Map<string, number>();
  const latencies: number[] = [];
  const app = await stockMicroservice(brokers, topic, async (value) => {
    const { mark, item } = value as { mark: string; item: string };
    if (item === 'stuck') return new Promise((resolve) => setTimeout(resolve, slowMs));
    latencies.push(now() - (due.get(mark) ?? Number.NaN));
  });
  const producer = await rawProducer(kafka);
  const send = (partition: number, item: string, mark: string) =>
    producer.send({ topic, messages: [{ partition, value: JSON.stringify({ mark, item }) }] });
  const round: Rounds = async (long) => {
    latencies.length = 0;
    for (let sent = 0; sent < long * 3; sent += 1) await send(1, 'stuck', randomUUID());
    const sending: Promise<unknown>[] = [];
    let count = 0;
    await openLoop({ perSecond, seconds: long }, (_, at) => {
      const mark = randomUUID();
      due.set(mark, at);
      count += 1;
      sending.push(send(0, 'quick', mark));
    });
    await Promise.all(sending);
    while (latencies.length < count) await new Promise((resolve) => setTimeout(resolve, 20));
    return [...latencies];
  };
  const stop = async (): Promise<void> => {
    await app.close();
    await producer.disconnect();
  };
  return { round, stop };
};

export const benchmark: Benchmark = {
  measures: `A partition of which nothing waits, beside one whose every event takes ${slowMs} ms: how long the first one’s events take.`,
  run: (bench) =>
    withWorld(bench, async (world) => {
      await world.start('feedback');
      await world.strands([strand]);
      const peer = await stock(bench.kafkaBrokers, `${bench.prefix}uneven`);
      const contenders = { ours: ours(world), 'Nest stock transport': peer.round };
      const rounds = { ours: [] as number[][], 'Nest stock transport': [] as number[][] };
      for (const round of Object.values(contenders)) await round(1);
      const before = await bench.processes.used();
      for (let round = 0; round < bench.rounds; round += 1)
        for (const [name, measure] of Object.entries(contenders))
          rounds[name as keyof typeof rounds].push(await measure(seconds(bench, 3)));
      const cpu = { ours: usedBetween(before, await bench.processes.used()) };
      for (const share of [0.5, 0.99])
        bench.tell({
          case: `the fast partition, p${share * 100}`,
          unit: 'ms',
          ours: rounds.ours.map((latencies) => quantileOf(latencies, share)),
          peers: {
            'Nest stock transport': rounds['Nest stock transport'].map((latencies) => quantileOf(latencies, share)),
          },
          cpu,
          ...(share === 0.99 ? { goals: [{ atMost: 20 }] } : {}),
        });
      await peer.stop();
    }),
};
