import { Refusal, type Decide } from '#domain';
import type { Partnership, PartnershipEvent } from '../partnership.js';
import { checked, PartnershipTerms } from '../terms.js';

export class DraftPartnership extends PartnershipTerms {}

export const draftPartnership: Decide<DraftPartnership, Partnership, PartnershipEvent> = (
  command,
  partnership,
  { id },
) => {
  if (partnership.status !== 'none')
    throw new Refusal('conflict', 'partnership.already-drafted', 'There is a partnership under this id');
  return [{ type: 'PartnershipDrafted', partnershipId: id, ...checked(command) }];
};
