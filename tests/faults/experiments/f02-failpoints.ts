import { setTimeout as sleep } from 'node:timers/promises';
import type { Experiment } from '../experiment.js';
import { failpoints, ordersIn, type Failpoint } from '../failpoints.js';
import type { Instance } from '../rig/instance.js';
import { underLoad } from './under-load.js';

/** Half of them for each of two instances: the one that stands by takes over when the other dies. */
const deadly: Record<'tally' | 'echo', Failpoint[][]> = {
  tally: [
    ['after-numbering', 'after-commit'],
    ['before-send', 'after-send'],
  ],
  echo: [
    ['before-fold', 'after-commit'],
    ['after-effect', 'after-send'],
  ],
};
const perDeathMs = 6_000;

export const killedAtFailpoints: Experiment = {
  name: 'F2-failpoints',
  says: 'kill -9 after commit, after numbering, before and after send, between effect and checkpoint',
  async play(stage) {
    const { quick, chance, did, expect } = stage;
    const patches = Object.values(failpoints);
    const world = await underLoad(stage, { patches, perSecond: 80, tallies: 12 });
    const left = new Map<Instance, Failpoint[]>();
    for (const role of ['tally', 'echo'] as const)
      for (const [index, instance] of world.of(role).entries()) {
        const names = deadly[role][index]!;
        left.set(instance, quick ? [...names] : Array.from({ length: 6 }, () => names).flat());
      }
    const reached: string[] = [];
    for (const [instance, names] of left)
      instance.eachRun = () => {
        const name = names.shift();
        if (name === undefined) return ordersIn();
        reached.push(name);
        return ordersIn({ name, at: chance.between(2, 8), deed: 'SIGKILL' });
      };
    for (const instance of left.keys()) instance.signal('SIGKILL');
    const all = [...left.values()].reduce((sum, names) => sum + names.length, 0);
    for (const until = Date.now() + all * perDeathMs; Date.now() < until && left.size > 0;) {
      await sleep(perDeathMs / 2);
      // One that has died all its deaths publishes for ever: the other shall have its turn.
      for (const [instance, names] of left) if (names.length === 0 && !instance.isArmed) instance.signal('SIGKILL');
      if ([...left].every(([instance, names]) => names.length === 0 && !instance.isArmed)) break;
    }
    const alive = [...left.keys()].filter((instance) => instance.isArmed).map(({ name }) => name);
    for (const instance of left.keys()) instance.eachRun = () => ordersIn();
    for (const instance of left.keys()) if (instance.isArmed) instance.signal('SIGKILL');
    await Promise.allSettled(world.instances.map((instance) => instance.ready())); // the audit tells what it came to
    await world.ledger.end();
    const deaths = reached.length - alive.length;
    did('deaths at failpoints', `${deaths} of ${all}`);
    const fewest = all / (quick ? 4 : 2); // who comes by depends on who leads
    expect(deaths >= fewest, `only ${deaths} of ${all} died at a failpoint`);
    return world;
  },
};
