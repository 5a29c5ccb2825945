import type { Processes } from '#platform';
import type { Audit } from './rig/audit.js';
import type { Chance } from './rig/chance.js';
import type { Patch } from './rig/copy.js';
import type { Where, World } from './rig/world.js';

/** What an experiment is given: where to play, how the dice fall, and how to say what was done. */
export type Stage = {
  where: Where;
  /** Broker and database that can be killed; only for an experiment that asks for them. */
  servers?: Pick<Processes, 'kafka' | 'mongodb'>;
  chance: Chance;
  seed: number;
  quick: boolean;
  /** Nest's stock transport in place of ours. */
  control: boolean;
  /** A system of its own, from a copy of the build with these patches and without the guard that is to be missed. */
  world: (options?: { patches?: readonly Patch[]; between?: Where; where?: Where }) => Promise<World>;
  /** What has to be ended when the experiment is over, however it went. */
  after: (deed: () => Promise<void>) => void;
  /** For the report: what was done, such as `kills: 10`. */
  did: (what: string, count: number | string) => void;
  /** What fails the experiment besides the audit. */
  expect: (holds: boolean, otherwise: string) => void;
};

export type Experiment = {
  name: string;
  /** The sentence of it. */
  says: string;
  needsServers?: true;
  /** Whether the control can be played too. */
  control?: true;
  play: (stage: Stage) => Promise<World | undefined>;
};

export type Report = {
  name: string;
  seed: number;
  without?: string;
  control: boolean;
  did: Record<string, number | string>;
  audit?: Audit;
  caughtUpMs?: number;
  failures: string[];
  passed: boolean;
  seconds: number;
};
