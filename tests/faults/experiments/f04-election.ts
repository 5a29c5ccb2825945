import { setTimeout as sleep } from 'node:timers/promises';
import type { Experiment } from '../experiment.js';
import { ask, type Asked } from '../rig/ask.js';
import { ReplicaSet } from '../rig/replica-set.js';
import { streams, type World } from '../rig/world.js';
import { resumedAfter } from './resumed.js';
import { takeAll } from './steps.js';
import { underLoad } from './under-load.js';

const frozenMs = 2_500;
/** What a majority had before is with Kafka when nothing has come for so long. */
const onItsWayMs = 400;
/** The sender looks at every stream each second: what it may not send yet is then sure to be met. */
const looksOften = {
  file: 'libs/kafka/publishing/sender.ts',
  text: 'const looksForAll = 10;',
  replacement: 'const looksForAll = 1;',
};
const isAnswer = ({ status }: Asked): boolean => status >= 200 && status < 300;

/** What the primary alone has written is taken back when another is elected: nobody may have been told of it. */
export const primaryKilled: Experiment = {
  name: 'F4-election',
  says: 'of three members of the database the others freeze, the primary writes on alone and is killed: what it had is rolled back',
  async play(stage) {
    const { where, chance, quick, did, expect, after } = stage;
    const set = await ReplicaSet.start();
    after(() => set.stop());
    const world = await underLoad(stage, { where: { ...where, mongodbUri: set.uri }, patches: [looksOften] });
    const kills = quick ? 3 : 10;
    let [slowest, told, sent] = [0, 0, 0];
    for (let kill = 0; kill < kills; kill += 1) {
      await sleep(chance.between(1_000, 3_000));
      const { primary, secondaries } = await set.parts();
      for (const secondary of secondaries) secondary.signal('SIGSTOP');
      const before = await restingEnds(world);
      const [tally, entry] = [chance.id(), chance.id()];
      const headers = { 'idempotency-key': entry };
      const asked = async (instance: number) =>
        ask(`${world.urls[instance]}/tallies/${tally}/steps`, {
          body: { entry, kind: 'step' },
          headers,
          withinMs: frozenMs / 3,
        });
      // The answer to the first cannot come; the second finds what the first has written.
      for (const instance of [0, 1]) told += isAnswer(await asked(instance)) ? 1 : 0;
      sent += (await ends(world)) - before;
      await primary.kill();
      for (const secondary of secondaries) secondary.signal('SIGCONT');
      await set.parts();
      await primary.start();
      slowest = Math.max(slowest, await resumedAfter(world));
      await takeAll(world, world.of('tally')[0]!, [{ tally, entry }]);
    }
    await world.ledger.end();
    did('kills', kills);
    did('resumed after ms at most', slowest);
    expect(told === 0, `${told} steps were answered that no majority had`);
    expect(sent === 0, `${sent} events were sent that no majority had`);
    return world;
  },
};

/** How many messages the topic of the producing side has. */
const ends = async (world: World): Promise<number> =>
  world.withAdmin(async (admin) => {
    const offsets = await admin.fetchTopicOffsets(`${world.prefix}${streams[0]}`);
    return offsets.reduce((sum, { high }) => sum + Number(high), 0);
  });

const restingEnds = async (world: World): Promise<number> => {
  for (let before = await ends(world); ;) {
    await sleep(onItsWayMs);
    const now = await ends(world);
    if (now === before) return now;
    before = now;
  }
};
