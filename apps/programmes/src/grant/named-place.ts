import { Refusal } from '#domain';
import type { Partnership } from '../partnership/partnership.js';
import type { Strand } from '../strand/strand.js';

/** What a grant names, and what there is of it. */
export type Named = {
  partnershipId?: string;
  strand?: string;
  itsPartnership: Partnership | undefined;
  itsStrand: Strand | undefined;
};

/** The partnership that is meant; a name mistyped would make a grant that reaches nothing, and no one would see why. */
export const partnershipOf = ({ partnershipId, strand, itsPartnership, itsStrand }: Named): string | undefined => {
  if (partnershipId !== undefined && !itsPartnership)
    throw new Refusal('not-found', 'partnership.unknown', 'There is no such partnership');
  if (strand === undefined) return partnershipId;
  if (!itsStrand || itsStrand.status === 'none')
    throw new Refusal('not-found', 'strand.unknown', `There is no strand ${strand}`);
  if (partnershipId !== undefined && partnershipId !== itsStrand.partnershipId)
    throw new Refusal('invalid', 'grant.strand-elsewhere', `${strand} is a strand of another partnership`);
  return itsStrand.partnershipId;
};
