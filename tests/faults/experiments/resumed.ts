import { setTimeout as sleep } from 'node:timers/promises';
import type { World } from '../rig/world.js';

/** How long until the last service of the chain publishes something new, in milliseconds from now; 30 s at most. */
export const resumedAfter = async (world: World): Promise<number> => {
  const began = Date.now();
  const before = await world.databases.sent().catch(() => 0);
  while (Date.now() - began < 30_000) {
    if ((await world.databases.sent().catch(() => 0)) > before) break;
    await sleep(20);
  }
  return Date.now() - began;
};
