import { CoverageChanged, PartnershipActivated } from '#contracts';
import { view } from '#domain';

export type PartnershipArea = { localAuthorities: string[] };

/** Which local authorities a partnership is for, by their codes. */
export const partnershipAreas = view<PartnershipArea>('partnership-areas', { version: 2 })
  .on(
    PartnershipActivated,
    ({ data }) => data.partnershipId,
    (_, { data: { localAuthorities } }) => ({ localAuthorities }),
  )
  .on(
    CoverageChanged,
    ({ data }) => data.partnershipId,
    (_, { data: { localAuthorities } }) => ({ localAuthorities }),
  );
