import { GrantGiven, GrantRevoked } from '#contracts';
import { view, type GrantedOn } from '#domain';

export type Granted = { role: string; on: GrantedOn; from: string; until?: string };
export type GrantsLine = { grants: Record<string, Granted> };

/** What each subject may do; one document per subject. */
export const grants = view<GrantsLine>('grants', { version: 1 })
  .on(
    GrantGiven,
    ({ data }) => data.subject,
    (line, { data }) => ({ grants: { ...line?.grants, [data.grantId]: grantedIn(data) } }),
  )
  .on(
    GrantRevoked,
    ({ data }) => data.subject,
    (line, { data }) => {
      const { [data.grantId]: _revoked, ...kept } = line?.grants ?? {};
      return { grants: kept };
    },
  );

const grantedIn = ({ role, partnershipId, strand, organisationId, personId, from, until }: GrantGiven): Granted => ({
  role,
  on: {
    ...(partnershipId === undefined ? {} : { partnership: partnershipId }),
    ...(strand === undefined ? {} : { strand }),
    ...(organisationId === undefined ? {} : { organisation: organisationId }),
    ...(personId === undefined ? {} : { person: personId }),
  },
  from,
  ...(until === undefined ? {} : { until }),
});
