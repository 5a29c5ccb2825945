import { Temporal } from 'temporal-polyfill';
import { Refusal } from '#domain';
import { dayOf } from './bookings.js';
import type { Appointment, OpenedRoster, RosterSession } from './roster.js';

/** When the wall shows that it is over. */
export const endOf = ({ startsAt, minutes }: Appointment): string =>
  Temporal.PlainDateTime.from(startsAt).add({ minutes }).toString({ smallestUnit: 'minute' });

/** One may begin at the minute the other ends. */
export const overlap = (one: Appointment, other: Appointment): boolean =>
  one.startsAt < endOf(other) && other.startsAt < endOf(one);

/** Sessions that take the time of the cohort's people; one that is postponed or cancelled does not. */
export const takingTime = ({ sessions }: OpenedRoster): RosterSession[] =>
  sessions.filter(({ standing }) => standing === 'ahead' || standing === 'held');

type Numbered = Appointment & { sessionId: string };

/** Refuses a time outside the cohort's course, or one at which its people are in another session, or soon will be. */
export const mustFitIn = (roster: OpenedRoster, wanted: Numbered, planned: Numbered[] = []): void => {
  const { from, until } = roster.runs;
  const day = dayOf(wanted.startsAt);
  if (day < from || day > until)
    throw new Refusal('invalid', 'schedule.outside-cohort', `The cohort is taught from ${from} to ${until}`);
  const others = [...takingTime(roster), ...planned].filter(({ sessionId }) => sessionId !== wanted.sessionId);
  const clash = others.find((other) => overlap(other, wanted));
  if (clash)
    throw new Refusal('conflict', 'schedule.overlap', `There is a session from ${clash.startsAt} to ${endOf(clash)}`);
};
