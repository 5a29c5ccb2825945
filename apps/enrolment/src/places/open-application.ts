import { hasCome, Refusal } from '#domain';
import type { ClosedStanding, Entry, OpenStanding } from './entry.js';
import type { OpenedPlaces, Places } from './places.js';

export type OpenApplication = Entry & OpenStanding;

const refusals: Record<ClosedStanding['status'], [code: string, sentence: string]> = {
  accepted: ['application.already-accepted', 'The applicant has a place since'],
  paused: ['application.already-accepted', 'The applicant has paused since'],
  ended: ['application.already-accepted', 'The applicant had a place until'],
  released: ['application.place-released', 'The applicant had a place and left it on'],
  moved: ['application.went-on', 'The application goes on in another cohort since'],
  rejected: ['application.was-rejected', 'The application was rejected on'],
  withdrawn: ['application.was-withdrawn', 'The application was withdrawn on'],
  declined: ['application.was-declined', 'The applicant declined the place on'],
  expired: ['application.offer-expired', 'The offer was not answered in time; it expired on'],
};

/** The application, if something can still become of it; else a refusal that says what already has. */
export const openApplication = (
  places: Places,
  applicationId: string,
  now: string,
): { places: OpenedPlaces; entry: OpenApplication } => {
  const entry = places.status === 'none' ? undefined : places.entries[applicationId];
  if (places.status === 'none' || !entry)
    throw new Refusal('not-found', 'application.unknown', 'There is no such application in this cohort');
  // The timer that lets it expire may be a moment behind the clock.
  if (entry.status === 'offered' && hasCome(entry.expiresAt, now)) throw refusalOf('expired', entry.expiresAt);
  switch (entry.status) {
    case 'submitted':
    case 'waitlisted':
    case 'offered':
      return { places, entry };
    default:
      throw refusalOf(entry.status, entry.on);
  }
};

export const refusalOf = (status: ClosedStanding['status'], since: string): Refusal => {
  const [code, sentence] = refusals[status];
  return new Refusal('conflict', code, `${sentence} ${since}`);
};
