import { setTimeout as sleep } from 'node:timers/promises';
import { now } from './telling.js';

/** `everyMs`: how often what is due is begun, together; a flood needs no fine grain. */
export type Rate = { perSecond: number; seconds: number; everyMs?: number };

/**
 * Begins something at times that are fixed in advance, whether or not what was begun before has ended; `at` is when it was
 * due. Latency counts from there: a system that makes its callers wait cannot hide it.
 */
export const openLoop = async (
  { perSecond, seconds, everyMs = 1 }: Rate,
  begin: (index: number, at: number) => void,
): Promise<void> => {
  const from = now() + 20;
  const count = Math.round(perSecond * seconds);
  for (let begun = 0; begun < count;) {
    for (; begun < count && from + (begun * 1_000) / perSecond <= now(); begun += 1)
      begin(begun, from + (begun * 1_000) / perSecond);
    await sleep(everyMs);
  }
};
