import { OrganisationChanged, OrganisationRegistered } from '#contracts';
import { view } from '#domain';

/** A trust, or a school that belongs to one, by the code the register has for the trust. */
export type TrustLine = { code: string; is: 'trust' | 'school' };

/** Which schools belong to which trust today; one document per organisation that says so, or did. */
export const trusts = view<TrustLine>('trusts', { version: 1 })
  .on(
    OrganisationRegistered,
    ({ data }) => (data.trust === undefined ? undefined : data.organisationId),
    (_, { data }) => lineOf(data),
  )
  .on(
    OrganisationChanged,
    ({ data }) => data.organisationId,
    (_, { data }) => lineOf(data),
  );

const lineOf = ({ kind, trust }: OrganisationRegistered): TrustLine | undefined =>
  trust === undefined ? undefined : { code: trust, is: kind === 'trust' ? 'trust' : 'school' };
