import { setTimeout as sleep } from 'node:timers/promises';

/** Waits until it has ended, however it ends, but no longer than this. */
export const within = async (ms: number, deed: Promise<unknown> | undefined): Promise<void> => {
  const patience = new AbortController();
  const ended = Promise.allSettled([deed]);
  await Promise.race([ended, sleep(ms, undefined, { signal: patience.signal }).catch(() => undefined)]);
  patience.abort();
};
