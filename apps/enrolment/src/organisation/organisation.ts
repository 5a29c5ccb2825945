import type { OrganisationFacts } from '#contracts';
import { unreachable, type Evolve } from '#domain';

/** The school that carries on for one that closed. */
export type SuccessorSchool = { organisationId: string; urn: string };

export type Organisation =
  | { status: 'none' }
  | ({ status: 'open' } & OrganisationFacts)
  | ({ status: 'closed'; closedOn: string; successor?: SuccessorSchool } & OrganisationFacts);

export type OrganisationEvent =
  | { type: 'OrganisationRegistered'; facts: OrganisationFacts }
  | { type: 'OrganisationChanged'; facts: OrganisationFacts }
  | { type: 'SchoolClosed'; on: string }
  | { type: 'SchoolReopened'; on: string }
  | { type: 'SuccessorNamed'; successor: SuccessorSchool };

export const noOrganisation: Organisation = { status: 'none' };

export const evolve: Evolve<Organisation, OrganisationEvent> = (organisation, event) => {
  switch (event.type) {
    case 'OrganisationRegistered':
      return { status: 'open', ...event.facts };
    case 'OrganisationChanged':
      return organisation.status === 'closed'
        ? { ...closingOf(organisation), ...event.facts }
        : { status: 'open', ...event.facts };
    case 'SchoolClosed':
      if (organisation.status === 'none') throw new Error('A school closed before it was registered');
      return { ...organisation, status: 'closed', closedOn: event.on };
    case 'SchoolReopened':
      if (organisation.status === 'none') throw new Error('A school opened again before it was registered');
      return { status: 'open', ...factsOf(organisation) };
    case 'SuccessorNamed':
      return organisation.status === 'closed' ? { ...organisation, successor: event.successor } : organisation;
    default:
      return unreachable(event);
  }
};

/** A trust is known once by its code. */
export const claimsOf = (organisation: Organisation) =>
  organisation.status !== 'none' && organisation.kind === 'trust' && organisation.trust !== undefined
    ? [
        {
          key: `trust:${organisation.trust}`,
          refusal: ['organisation.trust-taken', `There is a trust ${organisation.trust}`] as const,
        },
      ]
    : [];

const closingOf = ({ closedOn, successor }: Extract<Organisation, { status: 'closed' }>) => ({
  status: 'closed' as const,
  closedOn,
  ...(successor && { successor }),
});

/** The facts of an organisation without its status. */
export const factsOf = (organisation: Exclude<Organisation, { status: 'none' }>): OrganisationFacts => {
  const { status: _status, ...facts } = organisation;
  if (!('closedOn' in facts)) return facts;
  const { closedOn: _closedOn, successor: _successor, ...rest } = facts;
  return rest;
};
