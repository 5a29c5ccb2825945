import { setTimeout as sleep } from 'node:timers/promises';
import type { Experiment } from '../experiment.js';
import { failpoints, ordersIn } from '../failpoints.js';
import type { World } from '../rig/world.js';

type Pointer = { _id: string; live: { version: number; build: number } };

const pointerOf = (world: World): Promise<Pointer | null> =>
  world.databases.of('feedback').collection<Pointer>('views').findOne({ _id: 'cells' });

/** Everything of a build that its folds made, byte for byte. */
const contentOf = async (world: World, collection: string): Promise<string> => {
  const found = await world.databases
    .of('feedback')
    .collection(collection)
    .find({}, { projection: { seen: 1, late: 1, value: 1 } })
    .sort({ _id: 1 })
    .toArray();
  return found.map((document) => JSON.stringify(document)).join('\n');
};

/** So small that a rebuild takes long enough to be killed ten times. */
const smallBatches = { file: 'libs/kafka/consuming/lane.ts', text: 'view: 10_000', replacement: 'view: 25' };

/** Waits until the raised version is live, at most a minute after the last death: after each the dead member’s session has to end. */
const goesLive = async (world: World, deaths: () => number): Promise<void> => {
  let [last, until] = [deaths(), Date.now() + 60_000];
  while (Date.now() < until && (await pointerOf(world))?.live.version !== 2) {
    if (deaths() > last) [last, until] = [deaths(), Date.now() + 60_000];
    await sleep(100);
  }
};

export const rebuildKilled: Experiment = {
  name: 'F9',
  says: 'a rebuild that is killed again and again equals an uninterrupted one byte for byte',
  async play({ world: create, quick, seed, did, expect }) {
    const world = await create({ patches: [failpoints['after-fold'], smallBatches] });
    await world.begin({ tally: 1, echo: 1 });
    const total = quick ? 1_500 : 30_000;
    await world.ledger.load({ urls: world.urls, seed, callers: 64, tallies: 200, total });
    await world.ledger.done();
    await world.settled();
    const whole = await contentOf(world, 'view.cells.v1');
    await world.of('echo')[0]!.stop();
    const raised = await world.instance('echo-raised');
    let deaths = -1;
    const most = quick ? 3 : 10;
    raised.eachRun = () =>
      (deaths += 1) < most ? ordersIn({ name: 'after-fold', at: 2, deed: 'SIGKILL' }) : ordersIn();
    await raised.start();
    await goesLive(world, () => deaths);
    const live = (await pointerOf(world))?.live;
    expect(live?.version === 2, `the live build is ${JSON.stringify(live)}`);
    const suffix = live?.build === 1 ? '2' : `2.${live?.build}`;
    const rebuilt = await contentOf(world, `view.cells.v${suffix}`);
    did('kills', Math.min(deaths, most));
    did('bytes', rebuilt.length);
    expect(rebuilt.length > 0 && rebuilt === whole, 'the rebuilt view differs from the one that was never interrupted');
    return undefined;
  },
};
