import { setTimeout as sleep } from 'node:timers/promises';
import type { Experiment } from '../experiment.js';
import { resumedAfter } from './resumed.js';
import { underLoad } from './under-load.js';

export const brokerKilled: Experiment = {
  name: 'F3',
  says: 'kill -9 of the broker ×10 under load: HTTP keeps accepting; resumes ≤ 5 s after it is back',
  needsServers: true,
  control: true,
  async play(stage) {
    const { servers, chance, quick, control, did, expect } = stage;
    const world = await underLoad(stage);
    const kills = quick ? 2 : 10;
    let slowest = 0;
    let fewest = Infinity;
    for (let kill = 0; kill < kills; kill += 1) {
      await sleep(chance.between(1_000, 3_000));
      await servers!.kafka.kill();
      const gone = Date.now();
      await sleep(chance.between(500, 3_000));
      await servers!.kafka.start();
      fewest = Math.min(fewest, await world.ledger.acceptedBetween(gone, Date.now()));
      if (!control) slowest = Math.max(slowest, await resumedAfter(world));
    }
    await world.ledger.end();
    did('kills', kills);
    did('resumed after ms at most', slowest);
    did('accepted while it was away at least', fewest);
    expect(fewest > 0, 'HTTP did not accept while the broker was away');
    expect(slowest <= 5_000, `it resumed ${slowest} ms after the broker was back`);
    return world;
  },
};
