import { loadOf, type Size } from './load.js';
import { lineThrough, type Measured, type StrandCost } from './measured.js';

/** One thing that runs out: how much is asked of how much there is. */
export type Limit = { of: string; asked: number; there: number; unit: string; lifted: string };

const perStrandContexts = 4; // enrolment, sessions, feedback, evaluation
const groupsPerStrand = 4; // programmes follows no strand
/** Public recommendation for a broker, KIP-578. */
const replicasPerBroker = 4_000;
const connectionsPerBroker = 10_000;
const secondsToBegin = 120;
const idleShare = 0.25;
const coresPerBroker = 4;

/** What a strand more costs, of one kind. */
export const perStrand = (costs: StrandCost[], of: keyof StrandCost): number =>
  lineThrough(costs.map((cost) => [cost.strands, cost[of]])).slope;

/** `seconds` were told for the strands that were added. */
const secondsPerStrand = (costs: StrandCost[]): number => {
  const last = costs.at(-1);
  const before = costs.at(-2);
  return last && before ? last.seconds / (last.strands - before.strands) : 0;
};

const throughput = (size: Size, { commitsPerSecond, publishedPerSecond, foldedPerSecond }: Measured): Limit[] => {
  const { services, atPeak } = loadOf(size);
  const busiest = Math.max(...services.map((one) => one.atPeak));
  const limit = (of: string, asked: number, there: number | undefined, lifted: string): Limit[] =>
    there === undefined ? [] : [{ of, asked, there, unit: 'events/s', lifted }];
  return [
    ...limit(
      'commits of the busiest service',
      busiest,
      commitsPerSecond,
      'more cores; a replica set of its own; shards',
    ),
    ...limit(
      'the one relay of the busiest service',
      busiest,
      publishedPerSecond,
      'a replica set per service; a relay per shard',
    ),
    ...limit('folds of evaluation in one process', atPeak, foldedPerSecond, 'more processes, up to one per partition'),
  ];
};

/** Everything that may run out, the nearest to its end first. */
export const limitsOf = (size: Size, measured: Measured): Limit[] => {
  const { strands, partitions, replicas, brokers, processes } = size;
  const costs = measured.strands;
  const members = strands * groupsPerStrand * processes;
  const perMember = Math.min(brokers, partitions * 2) + 1; // leaders of what it follows, and the coordinator
  const limits: Limit[] = [
    ...throughput(size, measured),
    {
      of: 'idle groups, Node, in each service',
      asked: (strands * perStrand(costs, 'idleNode')) / 100,
      there: processes * idleShare,
      unit: 'cores',
      lifted: 'STRANDS: fewer strands a process; quiet strands in one group',
    },
    {
      of: 'idle groups, brokers',
      asked: (strands * groupsPerStrand * perStrand(costs, 'idleBroker')) / 100,
      there: brokers * coresPerBroker * idleShare,
      unit: 'cores',
      lifted: 'brokers; a longer wait of idle groups; quiet strands in one group',
    },
    {
      of: 'connections of a broker',
      asked: (members * perMember) / brokers,
      there: connectionsPerBroker,
      unit: 'connections',
      lifted: 'STRANDS: fewer processes a strand; quiet strands in one group',
    },
    {
      of: 'replicas of partitions on a broker',
      asked: (strands * perStrandContexts * partitions * replicas) / brokers,
      there: replicasPerBroker,
      unit: 'replicas',
      lifted: 'brokers; one partition for a small strand',
    },
    {
      of: 'a process until it follows all its strands',
      asked: strands * secondsPerStrand(costs),
      there: secondsToBegin,
      unit: 's',
      lifted: 'STRANDS: fewer strands a process',
    },
    {
      of: 'memory of a process',
      asked: strands * perStrand(costs, 'megabytes') + 200,
      there: 1_024,
      unit: 'MB',
      lifted: 'STRANDS: fewer strands a process',
    },
  ];
  return limits.toSorted((one, other) => other.asked / other.there - one.asked / one.there);
};
