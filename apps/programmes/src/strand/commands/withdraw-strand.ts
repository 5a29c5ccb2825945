import { Id } from '#contracts';
import { Refusal, type Decide } from '#domain';
import { mustBeWritable, type Strand, type StrandEvent } from '../strand.js';

/** Takes back a strand that nobody takes part in: a draft, or a published one without a cohort that goes on. */
export class WithdrawStrand {
  @Id() strandId!: string;
}

type WithFacts = WithdrawStrand & { cohortsLeft: number };

export const withdrawStrand: Decide<WithFacts, Strand, StrandEvent> = ({ cohortsLeft }, strand, { today }) => {
  mustBeWritable(strand);
  if (cohortsLeft > 0)
    throw new Refusal(
      'conflict',
      'strand.cohorts-left',
      `${cohortsLeft} of its cohorts have not ended: close it instead`,
    );
  return [{ type: 'StrandWithdrawn', on: today }];
};
