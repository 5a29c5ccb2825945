import { setTimeout as sleep } from 'node:timers/promises';

/** Asks again until it does not throw; the last error after so many milliseconds. */
export const eventually = async <Result>(ask: () => Promise<Result>, withinMs = 20_000): Promise<Result> => {
  const until = Date.now() + withinMs;
  for (;;)
    try {
      return await ask();
    } catch (error) {
      if (Date.now() > until) throw error;
      await sleep(50);
    }
};
