import { setTimeout as sleep } from 'node:timers/promises';
import type { Experiment } from '../experiment.js';
import { operator, parkedBy } from './parked.js';

export const retryKilled: Experiment = {
  name: 'F10',
  says: 'the retry of parked events is killed midway',
  async play({ world: create, chance, quick, seed, did }) {
    const world = await create();
    await world.begin({ tally: 1, echo: 2 });
    world.broken = true;
    const odd = { percent: 20, kinds: ['throw', 'type-error'] };
    const total = quick ? 600 : 6_000;
    await world.ledger.load({ urls: world.urls, seed, callers: 16, tallies: 40, perSecond: 200, total, odd });
    await world.ledger.done();
    await sleep(3_000);
    did(
      'keys parked',
      Object.values(await parkedBy(world)).reduce((sum, count) => sum + count, 0),
    );
    world.broken = false;
    const orders = await operator(world);
    await orders.retryAll();
    const kills = quick ? 4 : 10;
    for (let kill = 0; kill < kills; kill += 1) {
      await sleep(chance.between(50, 600));
      for (const instance of world.of('echo')) instance.signal('SIGKILL');
      await Promise.all(world.of('echo').map((instance) => instance.ready()));
      await orders.retryAll(); // one that waits behind another is none of the operator’s business, but the first one may be new
    }
    did('kills', kills);
    return world;
  },
};
