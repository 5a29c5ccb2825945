import { Temporal } from 'temporal-polyfill';
import { Refusal } from '#domain';
import { dayOf } from './bookings.js';
import type { Appointment, OpenedRoster } from './roster.js';

/** When the wall shows that it is over. */
export const endOf = ({ startsAt, minutes }: Appointment): string =>
  Temporal.PlainDateTime.from(startsAt).add({ minutes }).toString({ smallestUnit: 'minute' });

/** One may begin at the minute the other ends. */
export const overlap = (one: Appointment, other: Appointment): boolean =>
  one.startsAt < endOf(other) && other.startsAt < endOf(one);

type Numbered = Appointment & { sessionId: string };

/** Refuses a time outside the cohort's course, or one at which its people are already in another session. */
export const mustFitIn = ({ runs }: Pick<OpenedRoster, 'runs'>, wanted: Numbered, others: Numbered[]): void => {
  const day = dayOf(wanted.startsAt);
  if (day < runs.from || day > runs.until)
    throw new Refusal('invalid', 'schedule.outside-cohort', `The cohort is taught from ${runs.from} to ${runs.until}`);
  const clash = others.find((other) => other.sessionId !== wanted.sessionId && overlap(other, wanted));
  if (clash)
    throw new Refusal(
      'conflict',
      'schedule.overlap',
      `Another session takes from ${clash.startsAt} to ${endOf(clash)}`,
      {
        sessionId: clash.sessionId,
      },
    );
};
