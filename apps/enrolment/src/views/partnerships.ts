import { PartnershipActivated } from '#contracts';
import { view } from '#domain';

export type PartnershipLine = {
  /** URNs of the schools the partnership is for. */
  schools: string[];
};

/** Which schools each partnership is for; one document per partnership. */
export const partnerships = view<PartnershipLine>('partnerships', { version: 1 }).on(
  PartnershipActivated,
  ({ data }) => data.partnershipId,
  (_, { data }) => ({ schools: data.schools }),
);
