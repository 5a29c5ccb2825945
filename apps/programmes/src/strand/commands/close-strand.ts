import { Id } from '#contracts';
import type { Decide } from '#domain';
import { mustBeOpen, type Strand, type StrandEvent } from '../strand.js';

/** No new cohorts; those it has go on to their end. */
export class CloseStrand {
  @Id() strandId!: string;
}

export const closeStrand: Decide<CloseStrand, Strand, StrandEvent> = (_, strand, { today }) => {
  mustBeOpen(strand);
  return [{ type: 'StrandClosingBegan', on: today }];
};
