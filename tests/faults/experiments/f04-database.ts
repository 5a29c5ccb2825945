import { setTimeout as sleep } from 'node:timers/promises';
import type { Experiment } from '../experiment.js';
import { resumedAfter } from './resumed.js';
import { underLoad } from './under-load.js';

export const databaseKilled: Experiment = {
  name: 'F4',
  says: 'kill -9 of mongod ×10 under load',
  needsServers: true,
  control: true,
  async play(stage) {
    const { servers, chance, quick, control, did, expect } = stage;
    const world = await underLoad(stage);
    const kills = quick ? 2 : 10;
    let slowest = 0;
    for (let kill = 0; kill < kills; kill += 1) {
      await sleep(chance.between(1_000, 3_000));
      await servers!.mongodb.kill();
      await sleep(chance.between(100, 2_000));
      await servers!.mongodb.start();
      if (!control) slowest = Math.max(slowest, await resumedAfter(world));
    }
    await world.ledger.end();
    did('kills', kills);
    did('resumed after ms at most', slowest);
    expect(slowest <= 5_000, `it resumed ${slowest} ms after the database was back`);
    return world;
  },
};
