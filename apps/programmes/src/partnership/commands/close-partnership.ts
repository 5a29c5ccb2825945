import { Id } from '#contracts';
import type { Decide } from '#domain';
import { mustRun, type Partnership, type PartnershipEvent } from '../partnership.js';

export class ClosePartnership {
  @Id() partnershipId!: string;
}

export const closePartnership: Decide<ClosePartnership, Partnership, PartnershipEvent> = (
  _,
  partnership,
  { today },
) => {
  mustRun(partnership);
  return [{ type: 'PartnershipClosed', on: today }];
};
