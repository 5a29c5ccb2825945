import type { Decide } from '#domain';
import type { Organisation, OrganisationEvent, SuccessorSchool } from '../organisation.js';

export type CloseForSuccessor = { successor: SuccessorSchool; on: string };

/** Another school carries on: this one is closed from that day, if it was not before, and says who it is. */
export const closeForSuccessor: Decide<CloseForSuccessor, Organisation, OrganisationEvent> = (
  { successor, on },
  organisation,
) => {
  const named: OrganisationEvent = { type: 'SuccessorNamed', successor };
  switch (organisation.status) {
    case 'none':
      return [];
    case 'open':
      return [{ type: 'SchoolClosed', on }, named];
    case 'closed':
      return organisation.successor?.organisationId === successor.organisationId ? [] : [named];
  }
};
