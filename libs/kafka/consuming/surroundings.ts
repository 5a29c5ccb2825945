import type { Checkpoints, Parked } from '#mongo';
import type { Saving } from './saving.js';

/** `source`: the topic without prefix, which names the generation; `partitions`: how many this generation has. */
export type Place = { stream: string; source: string; partition: number; generation: number; partitions: number };

/** What lanes of one group share, and what they tell it. */
export type Surroundings = {
  checkpoints: Checkpoints;
  parked: Parked;
  saving: Saving;
  /** Whether this process may believe that its partitions are still its own. */
  isSure: () => boolean;
  /** A lane has met the end of its partition. */
  ended: () => void;
};
