/** A line of `npm run bench -- --json`, as much of it as is used here. */
export type BenchLine = { name: string; case: string; ours: { median: number }; more?: Record<string, number> };

/** What a number of strands cost in one service while nothing happened. */
export type StrandCost = {
  strands: number;
  seconds: number;
  idleNode: number;
  idleBroker: number;
  idleDatabase: number;
  megabytes: number;
  connections: number;
};

/** The measured figures that the calculation rests on; those absent were not measured yet. */
export type Measured = {
  commitsPerSecond?: number;
  publishedPerSecond?: number;
  foldedPerSecond?: number;
  toViewMs?: { perSecond: number; p50: number; p99: number };
  msPerTopic?: number;
  strands: StrandCost[];
};

const onlyKnown = <Figures extends object>(figures: Figures): Figures =>
  Object.fromEntries(Object.entries(figures).filter(([, value]) => value !== undefined)) as Figures;

/** Picks the figures out of the lines of a run. */
export const measuredIn = (lines: BenchLine[]): Measured => {
  const line = (name: string, of: RegExp) => lines.find((one) => one.name === name && of.test(one.case));
  const figure = (name: string, of: RegExp) => line(name, of)?.ours.median;
  const p50 = line('accepted-to-view', /in the view, p50/);
  const p99 = figure('accepted-to-view', /in the view, p99/);
  const perSecond = p50?.more?.['commands per second'];
  return onlyKnown({
    commitsPerSecond: figure('command-write', /^64 callers/) ?? figure('command-write', /^16 callers/),
    publishedPerSecond: figure('publish-backlog', /^a backlog/),
    foldedPerSecond: figure('growth', /^view: events folded/) ?? figure('view', /./),
    toViewMs:
      p50 && p99 !== undefined && perSecond !== undefined ? { perSecond, p50: p50.ours.median, p99 } : undefined,
    msPerTopic: figure('many-strands', /making a topic of 6/),
    strands: lines
      .filter(({ name, case: of }) => name === 'many-strands' && /^\d+ strands/.test(of))
      .map(({ case: of, ours, more }) => ({
        ...(more as Omit<StrandCost, 'strands' | 'seconds'>),
        strands: Number.parseInt(of, 10),
        seconds: ours.median,
      })),
  }) as Measured;
};

/** The straight line through measured points, by least squares. */
export const lineThrough = (points: [x: number, y: number][]): { base: number; slope: number } => {
  const mean = (values: number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;
  const [x, y] = [mean(points.map(([one]) => one)), mean(points.map(([, other]) => other))];
  const spread = points.reduce((sum, [one]) => sum + (one - x) ** 2, 0);
  const slope = points.reduce((sum, [one, other]) => sum + (one - x) * (other - y), 0) / spread;
  return { base: y - slope * x, slope };
};
