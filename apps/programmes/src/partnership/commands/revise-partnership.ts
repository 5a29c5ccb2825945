import { Id } from '#contracts';
import { Refusal, unreachable, type Decide } from '#domain';
import type { Partnership, PartnershipEvent } from '../partnership.js';
import { checked, PartnershipTerms } from '../terms.js';

/** Replaces the terms as a whole, as long as nobody has agreed to them. */
export class RevisePartnership extends PartnershipTerms {
  @Id() partnershipId!: string;
}

export const revisePartnership: Decide<RevisePartnership, Partnership, PartnershipEvent> = (command, partnership) => {
  switch (partnership.status) {
    case 'none':
      throw new Refusal('not-found', 'partnership.unknown', 'There is no such partnership');
    case 'draft':
      return [{ type: 'PartnershipRevised', ...checked(command) }];
    case 'active':
    case 'extended':
    case 'closed':
      throw new Refusal(
        'conflict',
        'partnership.already-activated',
        `Its terms were agreed on ${partnership.activatedOn}; it can be extended`,
      );
    default:
      return unreachable(partnership);
  }
};
