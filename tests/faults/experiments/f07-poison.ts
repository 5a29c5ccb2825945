import { setTimeout as sleep } from 'node:timers/promises';
import type { Experiment } from '../experiment.js';
import { Foreign } from '../rig/foreign.js';
import { latencies, percentile } from '../rig/latencies.js';
import { operator, parkedBy } from './parked.js';

const kinds = ['throw', 'type-error', 'hang', 'large'];
const reasons = [
  'defect Error',
  'defect TypeError',
  'no-answer no-answer',
  'refused event.too-large',
  'bad-bytes bad-bytes',
];

export const poison: Experiment = {
  name: 'F7',
  says: '1 % poison of five kinds: parked with its reason, the others’ p99 ≤ 1.2× clean, retried once to success',
  control: true,
  async play({ world: create, where, chance, quick, control, seed, did, expect }) {
    const world = await create();
    await world.begin({ tally: 1, echo: control ? 1 : 2 });
    const total = quick ? 500 : 8_000;
    const phase = async (odd?: { percent: number; kinds: string[] }) => {
      const from = Date.now();
      const load = { urls: world.urls, seed: seed + (odd ? 1 : 0), callers: 16, tallies: 3_000, perSecond: 120, total };
      await world.ledger.load({ ...load, ...(odd ? { odd } : {}) });
      await world.ledger.done();
      return { from, until: Date.now() };
    };
    const clean = await phase();
    await world.settled();
    world.broken = true;
    if (!control) {
      const foreign = new Foreign(where.kafkaBrokers, `${world.prefix}enrolment.steps`);
      await foreign.tell(
        Array.from({ length: 10 }, () => ({ key: chance.id(), entry: chance.id(), version: 1, kind: 'bad-json' })),
      );
    }
    const poisoned = await phase({ percent: quick ? 4 : 1, kinds });
    await sleep(control ? 1_000 : 13_000); // what hangs is given up after 10 s
    const lines = world.ledger.lines();
    const [before, after] = [clean, poisoned].map((time) => percentile(latencies(lines, time), 0.99));
    did('p99 clean, ms', before!);
    did('p99 of the others, ms', after!);
    world.broken = false;
    if (control) return world;
    const found = await parkedBy(world);
    did('parked', JSON.stringify(found));
    for (const reason of reasons) expect((found[reason] ?? 0) > 0, `nothing was parked as ${reason}`);
    const most = quick ? before! + 1_000 : 1.2 * before!;
    expect(after! <= most, `the p99 of the others went from ${before} to ${after} ms`);
    const orders = await operator(world);
    await orders.discard('bad-bytes');
    await orders.retryAll();
    return world;
  },
};
