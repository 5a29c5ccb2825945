import { setTimeout as sleep } from 'node:timers/promises';
import type { Experiment } from '../experiment.js';
import type { Instance } from '../rig/instance.js';
import { underLoad } from './under-load.js';

export const membersComeAndGo: Experiment = {
  name: 'F6',
  says: 'members of a consumer group join and die every 2 s',
  async play(stage) {
    const world = await underLoad(stage, { perSecond: 60 });
    const rounds = stage.quick ? 4 : 20;
    const joined: Instance[] = [];
    for (let round = 0; round < rounds; round += 1) {
      const member = await world.instance('echo');
      joined.push(member);
      void member.start().catch(() => undefined); // it may die before it is ready
      await sleep(2_000);
      if (round > 1) await joined.shift()?.stop();
    }
    await Promise.all(joined.map((member) => member.stop()));
    await world.ledger.end();
    stage.did('members', rounds);
    return world;
  },
};
