import type { Contender } from './rounds.js';
import type { CpuSeconds, Processes } from './processes.js';
import type { Spread } from './statistics.js';

/** What is aimed at: of a ratio to a peer, or of our own figure when no peer is named. */
export type Goal = { peer?: string; atLeast?: number; atMost?: number };

/** One line of figures. `ratios` are ours ÷ the peer's, round by round; `spread` their lowest and highest. */
export type Result = {
  name: string;
  case: string;
  unit: string;
  ours: Spread;
  peers: Record<string, Spread>;
  ratios: Record<string, number>;
  spread: Record<string, [low: number, high: number]>;
  /** CPU seconds of each contender over all its rounds. */
  cpu: Record<string, CpuSeconds>;
  goal: (Goal & { is: number; met: boolean })[];
  /** Whether every goal is met; null where none is set. */
  met: boolean | null;
  /** Further figures of the same case, such as percentiles. */
  more?: Record<string, number>;
};

/** The first contender is ours; the goals say what its ratio to others has to be. */
export type Comparison = {
  case: string;
  contenders: Contender[];
  /** Per round; a contender may do another number. */
  operations: number;
  goals?: Goal[];
};

/** Figures that a scenario measured itself: one list of rounds for us, and one for each that is compared. */
export type Figures = {
  case: string;
  /** Of the figures, such as `ms`. */
  unit: string;
  ours: readonly number[];
  peers?: Record<string, readonly number[]>;
  cpu?: Record<string, CpuSeconds>;
  goals?: Goal[];
  more?: Record<string, number>;
};

/** What a benchmark is given. */
export type Bench = {
  kafkaBrokers: string;
  mongodbUri: string;
  /** In front of every topic, group and database of this benchmark; what is called so is removed afterwards. */
  prefix: string;
  /** Few operations: to see that it works, not to measure. */
  quick: boolean;
  rounds: number;
  processes: Processes;
  /** Runs contenders in turns and tells the rates per second. */
  compare: (comparison: Comparison) => Promise<Result>;
  /** Tells figures that were measured in another way. */
  tell: (figures: Figures) => Result;
  /** For the person who waits. */
  note: (sentence: string) => void;
};

/** A module `bench/<name>.bench.ts` exports one as `benchmark`. */
export type Benchmark = {
  /** One sentence: what is measured, and beside what. */
  measures: string;
  /** Takes minutes of its own: not among all, only by its name. */
  onlyByName?: true;
  run: (bench: Bench) => Promise<void>;
};
