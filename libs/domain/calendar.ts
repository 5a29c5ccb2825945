import { Temporal } from 'temporal-polyfill';

/** Days are `2023-09-01`, wall times `2023-09-14T15:45`, instants `2023-09-14T14:45:00.000Z`; the zone is Europe/London. */
const zone = 'Europe/London';

const asInstant = (time: Temporal.ZonedDateTime): string => time.toInstant().toString({ fractionalSecondDigits: 3 });

/** The London day of an instant. */
export const dayOf = (instant: string): string =>
  Temporal.Instant.from(instant).toZonedDateTimeISO(zone).toPlainDate().toString();

/** What the clock on the wall shows at an instant, to the minute. */
export const wallTimeOf = (instant: string): string =>
  Temporal.Instant.from(instant).toZonedDateTimeISO(zone).toPlainDateTime().toString({ smallestUnit: 'minute' });

/** The instant of a wall time; one that the clocks skip or repeat in spring and autumn is read as before the change. */
export const instantOf = (wallTime: string): string =>
  asInstant(Temporal.PlainDateTime.from(wallTime).toZonedDateTime(zone));

/** The first instant after a London day. */
export const endOfDay = (day: string): string =>
  asInstant(Temporal.PlainDate.from(day).add({ days: 1 }).toZonedDateTime(zone));

/** Whether an instant has come at another; instants with and without milliseconds do not compare as text. */
export const hasCome = (instant: string, now: string): boolean => Temporal.Instant.compare(instant, now) <= 0;

/** The day `count` days later, or earlier when it is negative. */
export const addDays = (day: string, count: number): string =>
  Temporal.PlainDate.from(day).add({ days: count }).toString();

/** The same day so many months later or earlier; the last of its month where there is no such day. */
export const addMonths = (day: string, count: number): string =>
  Temporal.PlainDate.from(day).add({ months: count }).toString();

/** Days from one day to another; negative when the second comes first. */
export const daysBetween = (from: string, until: string): number =>
  Temporal.PlainDate.from(from).until(Temporal.PlainDate.from(until)).days;

/** 1 for Monday to 7 for Sunday. */
export const weekdayOf = (day: string): number => Temporal.PlainDate.from(day).dayOfWeek;

/** The academic year a day falls in, 1 September to 31 August: `2023-24`. */
export const academicYearOf = (day: string): string => {
  const { year, month } = Temporal.PlainDate.from(day);
  const begins = month >= 9 ? year : year - 1;
  return `${begins}-${String((begins + 1) % 100).padStart(2, '0')}`;
};

/** The first and last day of an academic year such as `2023-24`. */
export const daysOfAcademicYear = (year: string): { from: string; until: string } => {
  const begins = Number(year.slice(0, 4));
  return { from: `${begins}-09-01`, until: `${begins + 1}-08-31` };
};

/** `data/calendar/bank-holidays-england.json`. */
export type BankHolidays = { events: { date: string }[] };

/** One place and academic year of `data/calendar/term-dates.json`: first and last day of each, by name. */
type SchoolYear = Record<string, string | string[]>;
export type TermDates = Record<string, unknown>;

/** `unknown`: no term dates are known for the place in that academic year; never taken as term. */
export type DayKind = 'school-day' | 'school-holiday' | 'bank-holiday' | 'weekend' | 'unknown';

const terms = ['autumn', 'spring', 'summer'];
const halfTerms = terms.map((term) => `${term}_half_term`);

/** Which days are worked, and at which days the schools of a place are open. */
export class Calendar {
  private readonly bankHolidays: ReadonlySet<string>;

  constructor(
    bankHolidays: BankHolidays,
    private readonly termDates: TermDates = {},
  ) {
    this.bankHolidays = new Set(bankHolidays.events.map(({ date }) => date));
  }

  /** Whether a day is worked; at the schools of a place, if one is named: there, holidays that are known are not. */
  isWorkingDay(day: string, place?: string): boolean {
    const isWorked = weekdayOf(day) <= 5 && !this.bankHolidays.has(day);
    return isWorked && (place === undefined || this.kindOf(day, place) !== 'school-holiday');
  }

  /** The working day that is `count` working days (of the schools of a place) after a day; the day itself does not count. */
  workingDaysAfter(day: string, count: number, place?: string): string {
    if (count <= 0) return day;
    const next = addDays(day, 1);
    return this.workingDaysAfter(next, this.isWorkingDay(next, place) ? count - 1 : count, place);
  }

  /** What a day is for the schools of a place, named as in the register: `Liverpool`. */
  kindOf(day: string, place: string): DayKind {
    if (weekdayOf(day) > 5) return 'weekend';
    if (this.bankHolidays.has(day)) return 'bank-holiday';
    const year = this.schoolYear(place, academicYearOf(day));
    if (!year) return 'unknown';
    const falls = (names: string[]): boolean => names.some((name) => isWithin(day, year[name]));
    return falls(terms) && !falls(halfTerms) ? 'school-day' : 'school-holiday';
  }

  private schoolYear(place: string, academicYear: string): SchoolYear | undefined {
    const years = this.termDates[place] as Record<string, SchoolYear | null> | undefined;
    return years?.[academicYear] ?? undefined;
  }
}

const isWithin = (day: string, days: string | string[] | undefined): boolean => {
  const [from, until] = Array.isArray(days) ? days : [];
  return from !== undefined && until !== undefined && from <= day && day <= until;
};
