/** One thing that is measured: does so many operations with so many callers at once. */
export type Contender = { name: string; run: (operations: number, callers: number) => Promise<void> };

export type Measured = { name: string; perSecond: { median: number; low: number; high: number } };

const sorted = (numbers: number[]): number[] => numbers.toSorted((one, other) => one - other);
const median = (numbers: number[]): number => sorted(numbers)[Math.floor(numbers.length / 2)] ?? Number.NaN;

/** Runs the contenders in turns, A B C A B C …, so that whatever else the machine does falls on all of them. */
export const inTurns = async (
  contenders: Contender[],
  { rounds, operations, callers }: { rounds: number; operations: number; callers: number },
): Promise<Measured[]> => {
  const rates = new Map(contenders.map(({ name }) => [name, [] as number[]]));
  for (const contender of contenders) await contender.run(Math.ceil(operations / 5), callers); // warm
  for (let round = 0; round < rounds; round += 1)
    for (const { name, run } of contenders) {
      const began = performance.now();
      await run(operations, callers);
      rates.get(name)?.push(operations / ((performance.now() - began) / 1_000));
    }
  return [...rates].map(([name, of]) => {
    const [low = Number.NaN, high = Number.NaN] = [sorted(of)[0], sorted(of).at(-1)];
    return { name, perSecond: { median: median(of), low, high } };
  });
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
