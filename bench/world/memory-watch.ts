import { setTimeout as sleep } from 'node:timers/promises';

const megabyte = 1024 * 1024;
const everyMs = 250;
const collectEvery = 12;

/** What this process took more than before, in MB: `alive` is what a collection leaves, `resident` what the system gave it. */
export type MemoryTaken = { alive: number; resident: number };

const collected = (): NodeJS.MemoryUsage => {
  globalThis.gc?.();
  return process.memoryUsage();
};

/** Does something in this process and watches its memory meanwhile; needs `--expose-gc`. */
export const watchingMemory = async <Result>(deed: () => Promise<Result>): Promise<[Result, MemoryTaken]> => {
  const before = collected();
  const most = { alive: 0, resident: 0 };
  const done = new AbortController();
  const watch = async (): Promise<void> => {
    for (let look = 1; !done.signal.aborted; look += 1) {
      await sleep(everyMs);
      const isAlive = look % collectEvery === 0;
      const now = isAlive ? collected() : process.memoryUsage();
      if (isAlive) most.alive = Math.max(most.alive, now.heapUsed - before.heapUsed);
      most.resident = Math.max(most.resident, now.rss - before.rss);
    }
  };
  const watched = watch();
  try {
    const result = await deed();
    return [result, { alive: most.alive / megabyte, resident: most.resident / megabyte }];
  } finally {
    done.abort();
    await watched;
  }
};
