import { Id } from '#contracts';
import { Refusal, unreachable, type Decide } from '#domain';
import type { Partnership, PartnershipEvent } from '../partnership.js';

export class ActivatePartnership {
  @Id() partnershipId!: string;
}

export const activatePartnership: Decide<ActivatePartnership, Partnership, PartnershipEvent> = (
  _,
  partnership,
  { today },
) => {
  switch (partnership.status) {
    case 'none':
      throw new Refusal('not-found', 'partnership.unknown', 'There is no such partnership');
    case 'draft':
      return [{ type: 'PartnershipActivated', on: today }];
    case 'active':
    case 'extended':
    case 'closed':
      throw new Refusal('conflict', 'partnership.already-activated', `It was activated on ${partnership.activatedOn}`);
    default:
      return unreachable(partnership);
  }
};
