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

type Names = Pick<GrantGiven, 'partnershipId' | 'strand' | 'organisationId' | 'personId'>;

/** What something that names a partnership, a strand, an organisation or a person is limited to. */
export const grantedOn = ({ partnershipId, strand, organisationId, personId }: Names): GrantedOn => ({
  ...(partnershipId !== undefined && { partnership: partnershipId }),
  ...(strand !== undefined && { strand }),
  ...(organisationId !== undefined && { organisation: organisationId }),
  ...(personId !== undefined && { person: personId }),
});

const grantedIn = ({ role, from, until, ...named }: GrantGiven): Granted => ({
  role,
  on: grantedOn(named),
  from,
  ...(until !== undefined && { until }),
});
