import { setTimeout as sleep } from 'node:timers/promises';
import type { Experiment } from '../experiment.js';
import { underLoad } from './under-load.js';

export const askedToLeave: Experiment = {
  name: 'F11',
  says: 'SIGTERM under load: no 5xx on accepted requests, out in ≤ 10 s',
  async play(stage) {
    const { quick, did, expect } = stage;
    const world = await underLoad(stage, { perSecond: 200, callers: 32 });
    let slowest = 0;
    for (let round = 0; round < (quick ? 2 : 10); round += 1) {
      await sleep(1_500);
      for (const role of ['tally', 'echo'] as const) {
        const leaving = world.of(role)[round % 2]!;
        const { ms, code } = await leaving.stop('SIGTERM');
        slowest = Math.max(slowest, ms);
        expect(code === 0, `${leaving.name} ended with ${code}`);
        await leaving.start();
      }
    }
    await world.ledger.end();
    const { faults = {} } = (await world.ledger.counts()).load ?? {};
    did('slowest end, ms', slowest);
    for (const [fault, count] of Object.entries(faults)) did(`answers ${fault}`, count);
    // Who is refused a connection was not accepted; a connection that idled may end just as it is used again.
    const cut = (faults['ECONNRESET'] ?? 0) + (faults['socket hang up'] ?? 0);
    expect(cut <= 3, `${cut} connections were cut`);
    const failed = Object.keys(faults).filter((fault) => fault.startsWith('5'));
    expect(failed.length === 0, `callers were answered ${failed.join(', ')}`);
    expect(slowest <= 10_000, `one took ${slowest} ms to end`);
    return world;
  },
};
