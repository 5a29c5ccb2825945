import { OrganisationChanged, OrganisationRegistered, type OrganisationKind, type Phase } from '#contracts';
import { view, type Received } from '#domain';

export type OrganisationLine = {
  organisationId: string;
  kind: OrganisationKind;
  name: string;
  urn?: string;
  phase?: Phase;
  pupils?: number;
};

const latest = (
  _: OrganisationLine | undefined,
  { data: { organisationId, kind, name, urn, phase, pupils } }: Received<OrganisationRegistered>,
): OrganisationLine => ({
  organisationId,
  kind,
  name,
  ...(urn !== undefined && { urn }),
  ...(phase !== undefined && { phase }),
  ...(pupils !== undefined && { pupils }),
});

/** One document per organisation: what the report needs to know of a school. */
export const organisations = view<OrganisationLine>('organisations', { version: 1 })
  .on(OrganisationRegistered, ({ data }) => data.organisationId, latest)
  .on(OrganisationChanged, ({ data }) => data.organisationId, latest);
