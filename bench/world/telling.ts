/** What a service of a benchmark tells whoever started it: marks that are done, with the time; how much memory it has. */
export type Told = { done: [kind: string, mark: string, at: number][] } | { memory: Memory };
export type Memory = { heap: number; rss: number };

/** Milliseconds since 1970, finer than Date.now; the same for all processes of a machine. */
export const now = (): number => performance.timeOrigin + performance.now();

let waiting: [string, string, number][] = [];

/** Tells that something is done, several together, for a message of its own would cost more than what is measured. */
export const tell = (kind: string, mark: string): void => {
  if (waiting.push([kind, mark, now()]) > 1) return;
  setTimeout(() => {
    const done = waiting;
    waiting = [];
    if (process.connected) process.send?.({ done } satisfies Told);
  }, 10);
};

/** Answers `memory` with what is left after a collection. */
export const tellMemory = (): void => {
  process.on('message', (asked) => {
    if (asked !== 'memory') return;
    globalThis.gc?.();
    const { heapUsed: heap, rss } = process.memoryUsage();
    process.send?.({ memory: { heap, rss } } satisfies Told);
  });
};
