import { randomUUID } from 'node:crypto';
import type { Bench, Benchmark } from './framework/definition.js';
import { usedBetween, type CpuSeconds } from './framework/processes.js';
import { quantileOf } from './framework/statistics.js';
import { deliverAt, latenciesOf, seconds } from './world/answers.js';
import { openLoop } from './world/open-loop.js';
import { postJson } from './world/http.js';
import { withWorld, type World } from './world/world.js';

const [quiet, flooded] = ['quiet', 'flooded'];
const times = 50;
const keys = Array.from({ length: 300 }, () => randomUUID());
const keyOf = (index: number): string => keys[index % keys.length] ?? '';

type Round = { view: number[]; policy: number[] };
type Part = { calm: Round[]; stormy: Round[]; cpu: Record<string, CpuSeconds> };

/** Rounds in turns, without the flood and with it; before the next, all of the flood is dealt with. */
const inTurns = async (bench: Bench, calmly: () => Promise<Round>, flood: () => Promise<void>): Promise<Part> => {
  const part: Part = { calm: [], stormy: [], cpu: {} };
  await calmly();
  for (let round = 0; round < bench.rounds; round += 1) {
    part.calm.push(await calmly());
    const before = await bench.processes.used();
    const [one] = await Promise.all([calmly(), flood()]);
    part.stormy.push(one);
    part.cpu['flooded'] = usedBetween(before, await bench.processes.used());
  }
  return part;
};

const tellPart = (bench: Bench, of: string, { calm, stormy, cpu }: Part): void => {
  for (const kind of ['view', 'policy'] as const) {
    if (calm.some((round) => round[kind].length === 0)) continue;
    const p99 = (rounds: Round[]) => rounds.map((round) => quantileOf(round[kind], 0.99));
    const p50 = (rounds: Round[]) =>
      quantileOf(
        rounds.flatMap((round) => round[kind]),
        0.5,
      );
    bench.tell({
      case: `${of}: ${kind} of the quiet strand, p99`,
      unit: 'ms',
      ours: p99(stormy),
      peers: { 'without the flood': p99(calm) },
      cpu: { 'with the flood': cpu['flooded'] ?? {} },
      goals: [{ peer: 'without the flood', atMost: 1.5 }],
      more: { 'p50 with the flood': p50(stormy), 'p50 without': p50(calm) },
    });
  }
};

/** From the topics on: what a consumer of both strands makes of it. */
const onTopics = (bench: Bench, world: World, item: string, perSecond: number) => {
  const calmly = async (): Promise<Round> => {
    const marks = await deliverAt(world.writer(quiet), { perSecond, seconds: seconds(bench, 3) }, (index) => ({
      key: keyOf(index),
      mark: randomUUID(),
    }));
    return { view: await latenciesOf(world, 'view', marks), policy: await latenciesOf(world, 'policy', marks) };
  };
  const flood = async (): Promise<void> => {
    const rate = { perSecond: perSecond * times, seconds: seconds(bench, 3), everyMs: 20 };
    const marks = await deliverAt(world.writer(flooded), rate, (index) => ({
      key: keyOf(index),
      mark: randomUUID(),
      item,
    }));
    await latenciesOf(world, 'policy', marks);
  };
  return inTurns(bench, calmly, flood);
};

/** The whole way: HTTP, aggregate, numbering, relay, topic, view. */
const overHttp = (bench: Bench, world: World, url: string, perSecond: number) => {
  const send = async (strand: string, index: number, mark: string): Promise<void> => {
    const counter = strand === quiet ? keyOf(index) : keyOf(index).replace(/^../, 'ff');
    await postJson(`${url}/counters/${counter}/counts`, world.token, { mark, strand });
  };
  const rateOf = (rate: number) => ({ perSecond: rate, seconds: seconds(bench, 5) });
  const load = async (strand: string, rate: number): Promise<[string, number][]> => {
    const marks: [string, number][] = [];
    const sending: Promise<void>[] = [];
    await openLoop(rateOf(rate), (index, at) => {
      const mark = randomUUID();
      marks.push([mark, at]);
      sending.push(send(strand, index, mark));
    });
    await Promise.all(sending);
    return marks;
  };
  const calmly = async (): Promise<Round> => ({
    view: await latenciesOf(world, 'view', await load(quiet, perSecond)),
    policy: [],
  });
  return inTurns(bench, calmly, async () => {
    const marks = await load(flooded, perSecond * times);
    await latenciesOf(world, 'view', marks);
  });
};

export const benchmark: Benchmark = {
  measures: `The 99th percentile of a quiet strand while another has ${times} times its rate, beside the same without that flood.`,
  async run(bench) {
    await withWorld(bench, async (world) => {
      await world.start('feedback');
      await world.strands([quiet, flooded]);
      tellPart(bench, 'a flood of events', await onTopics(bench, world, 'count', 40));
      tellPart(bench, 'a flood whose handlers take 100 ms', await onTopics(bench, world, 'slow', 20));
    });
    await withWorld(bench, async (world) => {
      const sessions = await world.start('sessions');
      await world.start('feedback');
      await world.strands([quiet, flooded]);
      tellPart(bench, 'a flood over HTTP', await overHttp(bench, world, sessions.url, 6));
    });
  },
};
