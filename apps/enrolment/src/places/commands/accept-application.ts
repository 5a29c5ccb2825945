import { Id } from '#contracts';
import { Refusal, unreachable, type Decide } from '#domain';
import { mustBeAtOpenSchools, type ClosedSchools } from '../at-open-schools.js';
import { openApplication } from '../open-application.js';
import type { Places, PlacesEvent } from '../places.js';
import { mustBeChosen, type Selection } from '../../application/selection.js';
import { fits, partyOf, placesTaken } from '../room.js';

export class AcceptApplication {
  @Id() applicationId!: string;
}

export type Acceptance = AcceptApplication & {
  /** How far the choice has come stands on the application. */
  selection?: Selection | undefined;
  closedSchools?: ClosedSchools;
};

/** The decision on which capacity rests: one write of the cohort’s places, however many ask at the same time. */
export const acceptApplication: Decide<Acceptance, Places, PlacesEvent> = (command, state, given) => {
  const { applicationId, selection, closedSchools } = command;
  const { places, entry } = openApplication(state, applicationId, given.now);
  if (places.status === 'closed') throw new Refusal('conflict', 'cohort.closed', 'The cohort takes nobody any more');
  const party = partyOf(places, entry);
  mustBeAtOpenSchools(party, closedSchools);
  switch (entry.status) {
    case 'offered':
      return placesTaken(places, party, given);
    case 'submitted':
      if (selection) mustBeChosen(selection);
      return fits(places, party)
        ? placesTaken(places, party, given)
        : party.map(({ applicationId: id }) => ({ type: 'ApplicantWaitlisted', applicationId: id, on: given.today }));
    case 'waitlisted':
      if (!fits(places, party)) throw new Refusal('conflict', 'cohort.full', 'There is no free place');
      return placesTaken(places, party, given);
    default:
      return unreachable(entry);
  }
};
