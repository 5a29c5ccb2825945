import { OrganisationChanged, OrganisationRegistered, type OrganisationFacts } from '#contracts';
import { view, type Received } from '#domain';

export type LocalAuthority = { name: string };
type Facts = Received<OrganisationFacts>;

const codeOf = ({ data }: Facts): string | undefined => data.localAuthority;

/** Schools may spell it differently, and are heard of in any order: the spelling that sorts first stays. */
const named = (line: LocalAuthority | undefined, { data }: Facts): LocalAuthority | undefined => {
  const { localAuthorityName: name } = data;
  return name === undefined || (line && line.name <= name) ? line : { name };
};

/** What the local authorities are called, by their codes, as the register of schools has it. */
export const localAuthorities = view<LocalAuthority>('local-authorities', { version: 2 })
  .on(OrganisationRegistered, codeOf, named)
  .on(OrganisationChanged, codeOf, named);
