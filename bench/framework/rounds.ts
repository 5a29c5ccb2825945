import { sumOf, usedBetween, type CpuSeconds, type Processes } from './processes.js';

/** The part of a run that counts; without a word from the contender it is all of it. */
export type Stopwatch = { begin: () => Promise<void>; end: () => Promise<void> };

/** One thing that is measured: does so many operations. `watch` narrows what is timed, as when consumers join first. */
export type Contender = {
  name: string;
  run: (operations: number, watch: Stopwatch) => Promise<void>;
  /** Instead of the comparison's number: rates compare, and a slow one need not take minutes. */
  operations?: number;
  /** Each run is a program of its own: there is nothing to warm up. */
  fresh?: true;
  /** Before each round, not timed. */
  prepare?: (operations: number) => Promise<void>;
};

export type Measured = { name: string; perSecond: number[]; cpu: CpuSeconds };

const timed = async ({ run }: Contender, operations: number, processes: Processes) => {
  let [from, to, began] = [await processes.used(), undefined as CpuSeconds | undefined, performance.now()];
  let ms: number | undefined;
  const watch: Stopwatch = {
    async begin() {
      from = await processes.used();
      began = performance.now();
    },
    async end() {
      ms = performance.now() - began;
      to = await processes.used();
    },
  };
  await run(operations, watch);
  if (ms === undefined) await watch.end();
  return { perSecond: operations / ((ms ?? Number.NaN) / 1_000), cpu: usedBetween(from, to ?? from) };
};

/** Runs the contenders in turns, A B C A B C …, so that whatever else the machine does falls on all of them. */
export const inTurns = async (
  contenders: Contender[],
  { rounds, operations, processes }: { rounds: number; operations: number; processes: Processes },
): Promise<Measured[]> => {
  const measured = contenders.map(({ name }) => ({ name, perSecond: [] as number[], used: [] as CpuSeconds[] }));
  for (let round = -1; round < rounds; round += 1)
    for (const [index, contender] of contenders.entries()) {
      const whole = contender.operations ?? operations;
      if (round < 0 && contender.fresh) continue;
      const count = round < 0 ? Math.ceil(whole / 5) : whole; // the first round warms up
      await contender.prepare?.(count);
      const { perSecond, cpu } = await timed(contender, count, processes);
      if (round < 0) continue;
      measured[index]?.perSecond.push(perSecond);
      measured[index]?.used.push(cpu);
    }
  return measured.map(({ name, perSecond, used }) => ({ name, perSecond, cpu: sumOf(used) }));
};

/** Splits operations among callers who work at the same time. */
export const byCallers = async (
  operations: number,
  callers: number,
  operation: (caller: number) => Promise<unknown>,
): Promise<void> => {
  await Promise.all(
    Array.from({ length: callers }, async (_, caller) => {
      for (let done = caller; done < operations; done += callers) await operation(caller);
    }),
  );
};
