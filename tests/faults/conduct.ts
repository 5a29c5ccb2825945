import type { Experiment, Report, Stage } from './experiment.js';
import type { Audit } from './rig/audit.js';
import { Chance } from './rig/chance.js';
import { copyWith, type Copy, type Patch } from './rig/copy.js';
import { isClean, World } from './rig/world.js';

const sessionTimeoutMs = 6_000;
const caughtUpWithinMs = sessionTimeoutMs + 5_000;

export type Options = Pick<Stage, 'where' | 'servers' | 'seed' | 'quick' | 'control'> & {
  without?: { name: string; patch: Patch };
};

/** Plays an experiment, lets the system catch up, and audits the ledger. */
export const conduct = async (experiment: Experiment, options: Options): Promise<Report> => {
  const began = Date.now();
  const did: Report['did'] = {};
  const failures: string[] = [];
  const worlds: World[] = [];
  const copies: Copy[] = [];
  const ends: (() => Promise<void>)[] = [];
  const { seed, control, without } = options;
  const stage: Stage = {
    ...options,
    chance: new Chance(seed),
    world: async ({ patches = [], where = options.where, between = where } = {}) => {
      const copy = await copyWith([...patches, ...(without ? [without.patch] : [])]);
      copies.push(copy);
      const world = await World.create(where, between, copy, control);
      worlds.push(world);
      return world;
    },
    after: (deed) => void ends.push(deed),
    did: (what, count) => (did[what] = count),
    expect: (holds, otherwise) => void (holds || failures.push(otherwise)),
  };
  const report = { name: experiment.name, seed, control, did, failures, ...(without ? { without: without.name } : {}) };
  let found: { audit?: Audit; caughtUpMs?: number } = {};
  try {
    const world = await experiment.play(stage);
    if (world) {
      const caughtUpMs = await world.settled(control ? 8_000 : options.quick ? 25_000 : 60_000);
      found = { audit: await world.audit(), caughtUpMs };
      if (!isClean(found.audit!)) failures.push(`the audit: ${told(found.audit!)}`);
      else if (caughtUpMs > caughtUpWithinMs) failures.push(`it caught up after ${caughtUpMs} ms only`);
    }
  } catch (error) {
    failures.push(error instanceof Error ? (error.stack ?? error.message) : String(error));
  } finally {
    await Promise.all(worlds.map((world) => world.stop()));
    for (const copy of copies) copy.remove();
    for (const end of ends) await end();
  }
  return { ...report, ...found, passed: failures.length === 0, seconds: Math.round((Date.now() - began) / 1_000) };
};

const told = ({ lost, doubled, outOfOrder, stuck, views, wrong }: Audit): string =>
  `${lost} lost, ${doubled} doubled, ${outOfOrder} out of order, ${stuck} stuck, ${views} documents of views wrong ${wrong.join('; ')}`;
