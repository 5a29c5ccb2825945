import { Matches } from 'class-validator';
import { Id, Whole, type DeliveryMode, type PlanItem } from '#contracts';
import { addDays, Refusal, weekdayOf, type DayKind } from '#domain';
import { dayOf } from '../roster/bookings.js';
import { endOf, overlap, takingTime } from '../roster/fits-in.js';
import { opened, type Roster } from '../roster/roster.js';
import { daysToTry, obstacle, termUnknownIn, type Schools } from './school-days.js';

export class ProposeDates {
  @Id() cohortId!: string;
  /** The weekday that suits best: 1 for Monday to 5 for Friday. */
  @Whole(1, 5) weekday: number = 2;
  /** When a session begins, on the wall. */
  @Matches(/^([01]\d|2[0-3]):[0-5]\d$/) time: string = '15:45';
}

type Wish = Pick<ProposeDates, 'weekday' | 'time'>;

export type ProposedSession = {
  item: string;
  title: string;
  mode: DeliveryMode;
  minutes: number;
  required: boolean;
  /** Left out when no suitable day remains before the cohort ends. */
  startsAt?: string;
  /** The day that was wished for in the week of the plan, and why it is not that one. */
  insteadOf?: { day: string; because: DayKind | 'before-the-cohort' | 'taken' };
  /** Places whose term dates are not known for the day: somebody has to look. */
  termUnknownIn: string[];
};

/** A time for every item of the plan that has none: in its week if a school day is free, else as soon as there is one. */
export const proposeDates = (state: Roster, { weekday, time }: Wish, schools: Schools): ProposedSession[] => {
  const roster = opened(state);
  if (schools.places.length === 0)
    throw new Refusal('conflict', 'schedule.place-unknown', 'It is not known yet which schools the partnership is for');
  const scheduled = roster.sessions.filter(({ standing }) => standing !== 'cancelled');
  const withoutSession = roster.plan.filter(({ code }) => scheduled.every(({ item }) => item !== code));
  let earliest = `${roster.runs.from}T00:00`;
  return withoutSession
    .toSorted((one, other) => one.week - other.week)
    .map((item) => {
      const wished = dayInWeek(roster.runs.from, item.week, weekday);
      const startsAt = daysToTry(wished, roster.runs.until)
        .filter((day) => obstacle(day, schools) === undefined)
        .map((day) => `${day}T${time}`)
        .find(
          (startsAt) => startsAt >= earliest && !takingTime(roster).some((one) => overlap(one, { ...item, startsAt })),
        );
      if (startsAt !== undefined) earliest = endOf({ ...item, startsAt });
      return { ...factsOf(item), ...placed(startsAt, wished, roster.runs.from, schools) };
    });
};

/** Week 0 is the one in which the cohort begins. */
const dayInWeek = (begins: string, week: number, weekday: number): string =>
  addDays(begins, 7 * week + weekday - weekdayOf(begins));

const factsOf = ({ code, title, mode, minutes, required }: PlanItem) => ({
  item: code,
  title,
  mode,
  minutes,
  required,
});

const placed = (
  startsAt: string | undefined,
  wished: string,
  begins: string,
  schools: Schools,
): Pick<ProposedSession, 'startsAt' | 'insteadOf' | 'termUnknownIn'> => {
  const day = startsAt === undefined ? wished : dayOf(startsAt);
  const because = wished < begins ? 'before-the-cohort' : (obstacle(wished, schools) ?? 'taken');
  return {
    ...(startsAt !== undefined && { startsAt }),
    ...((startsAt === undefined || day !== wished) && { insteadOf: { day: wished, because } }),
    termUnknownIn: termUnknownIn(day, schools),
  };
};
