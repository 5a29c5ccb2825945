import { setTimeout as sleep } from 'node:timers/promises';
import type { Experiment } from '../experiment.js';
import { underLoad } from './under-load.js';

export const killedAtRandom: Experiment = {
  name: 'F2',
  says: 'kill -9 of each service at random times',
  control: true,
  async play(stage) {
    const { chance, quick, did } = stage;
    const world = await underLoad(stage);
    const kills = quick ? 6 : 60;
    for (let kill = 0; kill < kills; kill += 1) {
      await sleep(chance.between(300, 2_500));
      chance.pick(world.instances).signal('SIGKILL');
    }
    await Promise.all(world.instances.map((instance) => instance.ready()));
    await world.ledger.end();
    did('kills', kills);
    return world;
  },
};
