import type { OrganisationFacts } from '#contracts';
import { unreachable, type Evolve } from '#domain';

export type Organisation =
  | { status: 'none' }
  | ({ status: 'open' } & OrganisationFacts)
  | ({ status: 'closed'; closedOn: string } & OrganisationFacts);

export type OrganisationEvent =
  | { type: 'OrganisationRegistered'; facts: OrganisationFacts }
  | { type: 'OrganisationChanged'; facts: OrganisationFacts }
  | { type: 'SchoolClosed'; on: string };

export const noOrganisation: Organisation = { status: 'none' };

export const evolve: Evolve<Organisation, OrganisationEvent> = (organisation, event) => {
  switch (event.type) {
    case 'OrganisationRegistered':
      return { status: 'open', ...event.facts };
    case 'OrganisationChanged':
      return organisation.status === 'closed'
        ? { status: 'closed', closedOn: organisation.closedOn, ...event.facts }
        : { status: 'open', ...event.facts };
    case 'SchoolClosed':
      if (organisation.status === 'none') throw new Error('A school closed before it was registered');
      return { ...organisation, status: 'closed', closedOn: event.on };
    default:
      return unreachable(event);
  }
};

/** The facts of an organisation without its status. */
export const factsOf = (organisation: Exclude<Organisation, { status: 'none' }>): OrganisationFacts => {
  const { status: _status, ...facts } = organisation;
  if (!('closedOn' in facts)) return facts;
  const { closedOn: _closedOn, ...rest } = facts;
  return rest;
};
