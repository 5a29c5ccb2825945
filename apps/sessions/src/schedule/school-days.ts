import { addDays, weekdayOf, type Calendar, type DayKind } from '#domain';

/** The schools of these places, named as in the register, send the cohort's people. */
export type Schools = { calendar: Calendar; places: readonly string[] };

/** Why no session can be held on a day; one whose term dates are unknown is not refused, but has to be reported. */
export const obstacle = (day: string, { calendar, places }: Schools): DayKind | undefined => {
  if (weekdayOf(day) > 5) return 'weekend';
  if (!calendar.isWorkingDay(day)) return 'bank-holiday';
  return places.some((place) => calendar.kindOf(day, place) === 'school-holiday') ? 'school-holiday' : undefined;
};

/** Places that have no term dates for a day. */
export const termUnknownIn = (day: string, { calendar, places }: Schools): string[] =>
  places.filter((place) => calendar.kindOf(day, place) === 'unknown');

/** The wished weekday, the rest of its week, then week after week the same. */
export function* daysToTry(wished: string, until: string): Generator<string> {
  const weekday = weekdayOf(wished);
  const later = [1, 2, 3, 4, 5].filter((day) => day > weekday);
  const earlier = [1, 2, 3, 4, 5].filter((day) => day < weekday);
  const order = [weekday, ...later, ...earlier];
  for (let monday = addDays(wished, 1 - weekday); monday <= until; monday = addDays(monday, 7))
    yield* order.map((day) => addDays(monday, day - 1)).filter((day) => day <= until);
}
