import { setTimeout as sleep } from 'node:timers/promises';
import type { Experiment } from '../experiment.js';
import { take } from './steps.js';

export const lateWrite: Experiment = {
  name: 'F2-late-write',
  says: 'a handler takes too long, its event is handled again and later ones too; then it wants to write after all',
  async play({ world: create, chance, expect }) {
    const world = await create();
    await world.begin({ tally: 1, echo: 1 });
    const [instance] = world.of('tally');
    const tally = chance.id();
    const echo = async () =>
      world.databases
        .of('feedback')
        .collection<{ _id: string; version: number; state: { heard: number } }>('echoes')
        .findOne({ _id: tally });
    world.broken = true;
    // While it is muted a step has no effect; the slow one wants to write when it is no longer muted.
    for (const kind of ['mute', 'slow', 'unmute']) await take(instance!, { tally, entry: chance.id(), kind });
    await sleep(3_000);
    world.broken = false;
    for (const until = Date.now() + 20_000; (await echo())?.version !== 2 && Date.now() < until;) await sleep(100);
    await sleep(6_000); // the slow one comes back after 14 s
    const found = await echo();
    expect(
      found?.version === 2 && found.state.heard === 0,
      `the late handler has written: ${JSON.stringify(found?.state)}`,
    );
    return undefined;
  },
};
