import { hasCome, type Decide } from '#domain';
import type { Places, PlacesEvent } from '../places.js';
import { withdrawApplication, type Withdrawal } from './withdraw-application.js';

/** The applicant has what they hoped for by another application: this one goes, unless it was decided meanwhile. */
export const leaveList: Decide<Withdrawal, Places, PlacesEvent> = (command, places, given) => {
  const entry = places.status === 'none' ? undefined : places.entries[command.applicationId];
  switch (entry?.status) {
    case 'offered':
      return hasCome(entry.expiresAt, given.now) ? [] : withdrawApplication(command, places, given);
    case 'submitted':
    case 'waitlisted':
      return withdrawApplication(command, places, given);
    default:
      return [];
  }
};
