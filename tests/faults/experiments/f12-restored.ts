import { setTimeout as sleep } from 'node:timers/promises';
import type { Experiment, Stage } from '../experiment.js';
import { ask } from '../rig/ask.js';
import { backupOf, restore } from '../rig/backup.js';
import type { Role, World } from '../rig/world.js';
import { takeAll } from './steps.js';

type Topics = { topics?: { stream: string; verdict: string }[] };

/** Entries that never came out at the end of the chain, and how many did so more than once. */
const atTheEnd = (world: World): { missing: number; again: number } => {
  const lines = world.ledger.lines();
  const counts = new Map<string, Set<number>>();
  for (const line of lines)
    if (line.kind === 'effect' && line.stream.startsWith('feedback'))
      counts.set(line.entry, (counts.get(line.entry) ?? new Set()).add(line.position));
  const accepted = lines.filter((line) => line.kind === 'accepted');
  return {
    missing: accepted.filter(({ entry }) => !counts.has(entry)).length,
    again: [...counts.values()].filter(({ size }) => size > 1).length,
  };
};

/** The database of one side is as it was before the second third of the steps. */
const restoredEarlier = async ({ world: create, chance, quick, did, expect }: Stage, role: Role, service: string) => {
  const world = await create();
  await world.begin({ tally: 1, echo: 1 });
  const [tally] = world.of('tally');
  const [side] = world.of(role);
  const some = () => Array.from({ length: quick ? 20 : 500 }, () => ({ tally: chance.id(), entry: chance.id() }));
  await takeAll(world, tally!, some());
  await world.settled();
  await side!.stop();
  const backup = await backupOf(world.databases.of(service));
  await side!.start();
  await takeAll(world, tally!, some());
  await world.settled();
  await side!.stop();
  await restore(world.databases.of(service), backup);
  await side!.start();
  await takeAll(world, tally!, some());

  const headers = { authorization: `Bearer ${await world.token('platform-admin')}` };
  const topics = async () =>
    (JSON.parse((await ask(`${side!.url}/ops/topics`, { headers })).body) as Topics).topics ?? [];
  const stream = `${service}.steps`;
  const isHeld = async () =>
    (await topics().catch(() => [])).some((one) => one.stream === stream && one.verdict === 'held');
  for (const until = Date.now() + 15_000; !(await isHeld()) && Date.now() < until;) await sleep(200);
  expect(await isHeld(), `nobody noticed that ${stream} holds more than its journal`);
  const body = { stream };
  const { status, body: answer } = await ask(`${side!.url}/ops/topics/adoptions`, { body, headers, withinMs: 30_000 });
  expect(status >= 200 && status < 300, `the adoption was answered with ${status} ${answer}`);
  for (const until = Date.now() + 20_000; atTheEnd(world).missing > 0 && Date.now() < until;) await sleep(200);
  const { missing, again } = atTheEnd(world);
  did('steps', world.ledger.lines().filter(({ kind }) => kind === 'accepted').length);
  did('said again', again);
  expect(missing === 0, `${missing} steps were skipped`);
  return { world, again };
};

export const producerRestored: Experiment = {
  name: 'F12-producer',
  says: 'the producing side’s database is restored from an earlier backup: noticed, held, adopted; nothing skipped, nothing doubled',
  async play(stage) {
    const { again } = await restoredEarlier(stage, 'tally', 'sessions');
    stage.expect(again === 0, `${again} steps came out twice`);
    return undefined;
  },
};

export const consumerRestored: Experiment = {
  name: 'F12-consumer',
  says: 'the consuming side’s database is restored from an earlier backup: noticed, and what it forgot is done again',
  async play(stage) {
    const { world } = await restoredEarlier(stage, 'echo', 'feedback');
    const { lost, doubled, outOfOrder, stuck, views } = await auditOfDocuments(world);
    stage.expect(
      lost + doubled + outOfOrder + stuck + views === 0,
      `its documents: ${lost} lost, ${doubled} doubled, ${outOfOrder} out of order, ${stuck} stuck, ${views} views wrong`,
    );
    return undefined;
  },
};

/** What it holds itself must be right; what it has said before the restoration it says again. */
const auditOfDocuments = async (world: World) => {
  for (const until = Date.now() + 15_000; Date.now() < until; await sleep(200)) {
    const audit = await world.audit({ topics: false });
    if (audit.lost + audit.doubled + audit.views + audit.stuck === 0) return audit;
  }
  return world.audit({ topics: false });
};
