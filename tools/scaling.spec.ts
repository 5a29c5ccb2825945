import { limitsOf } from './scaling/limits.js';
import { largest, loadOf } from './scaling/load.js';
import { lineThrough, measuredIn } from './scaling/measured.js';
import { calibrated, simulated } from './scaling/pipeline.js';

const cost = (strands: number) => ({
  strands,
  seconds: strands / 10,
  idleNode: 4 + strands / 10,
  idleBroker: 5 + strands / 10,
  idleDatabase: 1,
  megabytes: 250 + strands,
  connections: 40 + 2 * strands,
});
const measured = { commitsPerSecond: 1_000, publishedPerSecond: 10_000, strands: [cost(50), cost(100)] };

test('what comes in follows from the size', () => {
  const { participants, perYear, services } = loadOf({ ...largest, schools: 100, participantsPerSchool: 10 });
  expect({ participants, perYear }).toEqual({ participants: 1_000, perYear: 27_000 });
  expect(services.map(({ service }) => service)).toEqual(['enrolment', 'sessions', 'feedback']);
});

test('a thousand strands ask for what a thousand cost, and the nearest limit comes first', () => {
  const limits = limitsOf(largest, measured);
  const asked = Object.fromEntries(limits.map((limit) => [limit.of, limit.asked]));
  expect(asked).toMatchObject({
    'idle groups, Node, in each service': expect.closeTo(1, 6),
    'idle groups, brokers': expect.closeTo(4, 6),
    'replicas of partitions on a broker': (1_000 * 4 * 2 * 3) / 6,
    'connections of a broker': (1_000 * 4 * 2 * 5) / 6,
  });
  const shares = limits.map((limit) => limit.asked / limit.there);
  expect(shares).toEqual(shares.toSorted((one, other) => other - one));
});

test('what was not measured is no limit yet', () => {
  expect(limitsOf(largest, measured).map(({ of }) => of)).not.toContain('folds of evaluation in one process');
});

test('a line goes through its points', () => {
  expect(
    lineThrough([
      [1, 3],
      [2, 5],
      [4, 9],
    ]),
  ).toEqual({ base: expect.closeTo(1, 9), slope: expect.closeTo(2, 9) });
});

test('figures are found in the lines of a run', () => {
  const lines = [
    { name: 'command-write', case: '16 callers', ours: { median: 1 } },
    { name: 'command-write', case: '64 callers', ours: { median: 2 } },
    { name: 'many-strands', case: '25 strands in one service', ours: { median: 3 }, more: { idleNode: 4 } },
  ];
  expect(measuredIn(lines)).toEqual({ commitsPerSecond: 2, strands: [{ strands: 25, seconds: 3, idleNode: 4 }] });
});

test('one server with a constant time waits as Pollaczek and Khinchine say', () => {
  // M/D/1 at half load: the mean wait is half a service time; the median of a single stage lies between one and two.
  const { p50, p99 } = simulated(50, [{ fixedMs: 10, perEventMs: 0, most: 1 }]);
  expect(p50).toBeGreaterThanOrEqual(10);
  expect(p50).toBeLessThan(15);
  expect(p99).toBeGreaterThan(25);
  expect(p99).toBeLessThan(45);
});

test('a pipeline is fitted to the median that was measured', () => {
  const stages = [1, 2, 3].map(() => ({ fixedMs: 0, perEventMs: 0.1, most: 500 }));
  expect(simulated(200, calibrated(200, 20, stages)).p50).toBeCloseTo(20, 0);
});
