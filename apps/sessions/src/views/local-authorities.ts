import { OrganisationChanged, OrganisationRegistered, type OrganisationFacts } from '#contracts';
import { view, type Received } from '#domain';

export type LocalAuthority = { name: string };
type Facts = Received<OrganisationFacts>;

const codeOf = ({ data }: Facts): string | undefined => data.localAuthority;

const named = (line: LocalAuthority | undefined, { data }: Facts): LocalAuthority | undefined =>
  line ?? (data.localAuthorityName === undefined ? undefined : { name: data.localAuthorityName });

/** What the local authorities are called, by their codes, as the register of schools has it. */
export const localAuthorities = view<LocalAuthority>('local-authorities', { version: 1 })
  .on(OrganisationRegistered, codeOf, named)
  .on(OrganisationChanged, codeOf, named);
