import { Refusal, type Decide } from '#domain';
import type { Strand, StrandEvent } from '../strand.js';

/** Asked whenever a cohort ends: is that the end of a closing strand? */
export type WindUpStrand = { cohortsLeft: number };

export const windUpStrand: Decide<WindUpStrand, Strand, StrandEvent> = ({ cohortsLeft }, strand, { today }) => {
  if (strand.status !== 'closing')
    throw new Refusal('conflict', 'strand.not-closing', `It is not closing, but ${strand.status}`);
  if (cohortsLeft > 0)
    throw new Refusal('conflict', 'strand.cohorts-left', `${cohortsLeft} of its cohorts have not ended`);
  return [{ type: 'StrandWoundUp', on: today }];
};
