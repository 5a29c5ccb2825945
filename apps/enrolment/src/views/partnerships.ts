import { CoverageChanged, PartnershipActivated } from '#contracts';
import { view } from '#domain';

export type PartnershipLine = {
  /** URNs of the schools the partnership is for. */
  schools: string[];
};

/** Which schools each partnership is for; one document per partnership. */
export const partnerships = view<PartnershipLine>('partnerships', { version: 2 })
  .on(
    PartnershipActivated,
    ({ data }) => data.partnershipId,
    (_, { data }) => ({ schools: data.schools }),
  )
  .on(
    CoverageChanged,
    ({ data }) => data.partnershipId,
    (_, { data }) => ({ schools: data.schools }),
  );
