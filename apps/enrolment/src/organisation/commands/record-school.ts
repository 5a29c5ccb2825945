import type { OrganisationFacts } from '#contracts';
import type { Decide } from '#domain';
import { factsOf, type Organisation, type OrganisationEvent } from '../organisation.js';

/** A row of the school register; what it leaves blank is absent here. */
export type RegisteredSchool = Omit<OrganisationFacts, 'organisationId' | 'kind'> & { urn: string };
export type RecordSchool = { school: RegisteredSchool; standing: 'open' | 'closed' | 'proposed'; closedOn?: string };

/** The register tells of a school: only what is new happens, and a blank never erases what is known. */
export const recordSchool: Decide<RecordSchool, Organisation, OrganisationEvent> = (row, organisation, given) => {
  if (organisation.status === 'none')
    return row.standing === 'open'
      ? [{ type: 'OrganisationRegistered', facts: { organisationId: given.id, kind: 'school', ...row.school } }]
      : [];
  const known = factsOf(organisation);
  const facts = { ...known, ...row.school };
  const changed: OrganisationEvent[] = sameFacts(known, facts) ? [] : [{ type: 'OrganisationChanged', facts }];
  if (organisation.status === 'open' && row.standing === 'closed')
    return [...changed, { type: 'SchoolClosed', on: row.closedOn ?? given.today }];
  // One that another carries on for stays closed, whatever an extract of the register still says.
  return organisation.status === 'closed' && row.standing === 'open' && !organisation.successor
    ? [...changed, { type: 'SchoolReopened', on: given.today }]
    : changed;
};

const sameFacts = (known: OrganisationFacts, told: OrganisationFacts): boolean =>
  (Object.keys(told) as (keyof OrganisationFacts)[]).every((name) => known[name] === told[name]);
