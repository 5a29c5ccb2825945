import type { ReopeningReason } from '#contracts';
import { Refusal, type Decide } from '#domain';
import { refusalOf } from '../open-application.js';
import type { Places, PlacesEvent } from '../places.js';
import { fits } from '../room.js';

export type ReturnToPlace = {
  applicationId: string;
  /** The day of the return; today where it is left out. */
  on?: string;
  reopening?: ReopeningReason;
};

/** Whoever comes back takes a free place, or waits for one before everyone who has not had one. */
export const returnToPlace: Decide<ReturnToPlace, Places, PlacesEvent> = (command, places, given) => {
  const { applicationId, on = given.today, reopening } = command;
  const entry = places.status === 'none' ? undefined : places.entries[applicationId];
  if (places.status === 'none' || !entry) return [];
  const taken: PlacesEvent = { type: 'PlaceTaken', applicationId, on, ...(reopening && { reopening }) };
  switch (entry.status) {
    case 'ended':
      return [taken];
    case 'paused':
    case 'released':
      if (places.status === 'closed')
        throw new Refusal('conflict', 'cohort.closed', 'The cohort takes nobody any more');
      return fits(places, [entry])
        ? [taken]
        : [{ type: 'ApplicantWaitlisted', applicationId, on: given.today, returner: true }];
    case 'accepted':
      return []; // kept it: the enrolment says the rest
    case 'offered':
      throw new Refusal('conflict', 'application.has-offer', 'A place is offered: the applicant answers');
    case 'submitted':
    case 'waitlisted':
      throw new Refusal('conflict', 'enrolment.waits-for-place', `It waits for a place since ${entry.on}`);
    default:
      throw refusalOf(entry.status, entry.on);
  }
};
