import * as happened from './examples.js';
import type { PlacesEvent } from './places.js';

export const applicationId = 'anna';
const entered = happened.entered(applicationId);
/** What has become of Anna, as long as the places are open. */
const anna = (...events: PlacesEvent[]): PlacesEvent[] => [happened.opened(), entered, ...events];
const laterOffer = { ...happened.offered(applicationId), expiresAt: '2023-09-12T23:00:00.000Z' } as PlacesEvent;

/** For the table of states: what leads to each. */
export const pasts = {
  none: [],
  open: [happened.opened()],
  submitted: anna(),
  waitlisted: [
    happened.opened({ capacity: 1 }),
    happened.entered('ben'),
    happened.taken('ben'),
    entered,
    happened.waitlisted(applicationId),
  ],
  offered: anna(laterOffer),
  'offered (time is up)': anna(happened.offered(applicationId)),
  accepted: anna(happened.taken(applicationId)),
  released: anna(happened.taken(applicationId), happened.released(applicationId)),
  ended: anna(happened.taken(applicationId), happened.usedUp(applicationId)),
  paused: anna(happened.taken(applicationId), happened.paused(applicationId)),
  'waitlisted (comes back)': [
    happened.opened({ capacity: 1 }),
    entered,
    happened.taken(applicationId),
    happened.paused(applicationId),
    happened.entered('ben'),
    happened.taken('ben'),
    happened.returns(applicationId),
  ],
  rejected: anna(happened.rejected(applicationId)),
  declined: anna(happened.offered(applicationId), happened.declined(applicationId)),
  expired: anna(happened.offered(applicationId), happened.expired(applicationId)),
  withdrawn: anna(happened.withdrew(applicationId)),
  closed: [happened.opened(), happened.closed],
  moved: anna({ ...happened.closed, into: 'other' } as PlacesEvent, happened.movedOn(applicationId)),
} satisfies Record<string, PlacesEvent[]>;

type Name = keyof typeof pasts;
const names = Object.keys(pasts) as Name[];
const same = <Outcome, Some extends Name>(some: readonly Some[], outcome: Outcome): Record<Some, Outcome> =>
  Object.fromEntries(some.map((name) => [name, outcome])) as Record<Some, Outcome>;

/** The same in every state. */
export const everywhere = <Outcome>(outcome: Outcome) => same(names, outcome);
export const nothing = everywhere<readonly string[]>([]);
/** The same wherever there are places at all. */
export const opened = (outcome: string[]) => ({ ...everywhere<string | string[]>(outcome), none: 'cohort.unknown' });
/** The same in all into which Anna has entered. */
export const entry = (outcome: string[]) => ({ ...everywhere(outcome), none: [], open: [], closed: [] });

/** Where nobody called Anna ever entered. */
const unknown = { none: 'application.unknown', open: 'application.unknown', closed: 'application.unknown' };
/** Why it is too late where it was decided, or there is nothing to decide. */
export const decided = {
  ...unknown,
  'offered (time is up)': 'application.offer-expired',
  accepted: 'application.already-accepted',
  released: 'application.place-released',
  ended: 'application.already-accepted',
  paused: 'application.already-accepted',
  rejected: 'application.was-rejected',
  declined: 'application.was-declined',
  expired: 'application.offer-expired',
  withdrawn: 'application.was-withdrawn',
  moved: 'application.went-on',
};
/** The same in all that are still to be decided. */
export const undecided = <Outcome>(outcome: Outcome) =>
  same(['submitted', 'waitlisted', 'offered', 'waitlisted (comes back)'], outcome);
/** Where no offer came to nothing. */
export const offerNotLost = { ...everywhere<string | string[]>('application.offer-not-lost'), ...unknown };
