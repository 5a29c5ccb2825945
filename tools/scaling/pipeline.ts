/** One stage that takes all that waits, up to `most`, and needs a fixed time and some more for each. */
export type Stage = { fixedMs: number; perEventMs: number; most: number };

/** Numbers between 0 and 1, the same each time (Park and Miller 1988). */
const chance = () => {
  let state = 20_260_901;
  return (): number => (state = (state * 48_271) % 2_147_483_647) / 2_147_483_647;
};

const through = (arrivals: number[], { fixedMs, perEventMs, most }: Stage): number[] => {
  const left: number[] = [];
  for (let free = 0; left.length < arrivals.length;) {
    const from = Math.max(free, arrivals[left.length] ?? 0);
    let count = 1;
    while (count < most && (arrivals[left.length + count] ?? Infinity) <= from) count += 1;
    free = from + fixedMs + count * perEventMs;
    left.push(...Array.from({ length: count }, () => free));
  }
  return left;
};

const quantile = (sorted: number[], share: number): number => sorted[Math.floor(sorted.length * share)] ?? 0;

/** Milliseconds from arrival to the end of the last stage when events come at random (Poisson), median and 99th percentile. */
export const simulated = (perSecond: number, stages: Stage[], events = 50_000): { p50: number; p99: number } => {
  const random = chance();
  let now = 0;
  const arrivals = Array.from({ length: events }, () => (now += (-Math.log(1 - random()) * 1_000) / perSecond));
  const ends = stages.reduce(through, arrivals);
  const times = ends.map((end, index) => end - (arrivals[index] ?? 0)).toSorted((one, other) => one - other);
  return { p50: quantile(times, 0.5), p99: quantile(times, 0.99) };
};

/** The fixed time of each stage with which the median comes out as it was measured. */
export const calibrated = (perSecond: number, p50: number, stages: Stage[]): Stage[] => {
  let [low, high] = [0, p50];
  for (let round = 0; round < 20; round += 1) {
    const fixedMs = (low + high) / 2;
    const is = simulated(
      perSecond,
      stages.map((stage) => ({ ...stage, fixedMs })),
      10_000,
    ).p50;
    if (is < p50) low = fixedMs;
    else high = fixedMs;
  }
  return stages.map((stage) => ({ ...stage, fixedMs: (low + high) / 2 }));
};
