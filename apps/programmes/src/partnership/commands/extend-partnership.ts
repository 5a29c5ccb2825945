import { Day, Id } from '#contracts';
import { Refusal, type Decide } from '#domain';
import { mustRun, type Partnership, type PartnershipEvent } from '../partnership.js';

export class ExtendPartnership {
  @Id() partnershipId!: string;
  /** The new last day. */
  @Day() until!: string;
}

export const extendPartnership: Decide<ExtendPartnership, Partnership, PartnershipEvent> = (
  { until },
  partnership,
  { today },
) => {
  const { period } = mustRun(partnership);
  if (until <= period.until)
    throw new Refusal('invalid', 'partnership.not-longer', `It already runs until ${period.until}`);
  return [{ type: 'PartnershipExtended', until, on: today }];
};
