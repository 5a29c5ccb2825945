import bankHolidays from '#data/calendar/bank-holidays-england.json' with { type: 'json' };
import termDates from '#data/calendar/term-dates.json' with { type: 'json' };
import {
  daysOfAcademicYear,
  academicYearOf,
  addDays,
  addMonths,
  Calendar,
  dayOf,
  daysBetween,
  endOfDay,
  hasCome,
  instantOf,
  wallTimeOf,
} from './calendar.js';

const calendar = new Calendar(bankHolidays, termDates);

describe('time in London', () => {
  it('keeps nine o’clock at nine across the clock change', () => {
    expect(instantOf('2024-03-28T09:00')).toBe('2024-03-28T09:00:00.000Z');
    expect(instantOf('2024-04-08T09:00')).toBe('2024-04-08T08:00:00.000Z');
    expect(wallTimeOf('2024-04-08T08:00:00Z')).toBe('2024-04-08T09:00');
  });
  it('knows that a summer evening in UTC is already the next day', () => {
    expect(dayOf('2024-06-30T23:30:00Z')).toBe('2024-07-01');
    expect(dayOf('2024-12-31T23:30:00Z')).toBe('2024-12-31');
  });
  it('ends a day at midnight of the wall', () => {
    expect(endOfDay('2024-07-01')).toBe('2024-07-01T23:00:00.000Z');
    expect(endOfDay('2024-12-31')).toBe('2025-01-01T00:00:00.000Z');
  });
  it('compares instants of different precision', () => {
    expect(hasCome('2024-07-01T08:00:00Z', '2024-07-01T08:00:00.000Z')).toBe(true);
    expect(hasCome('2024-07-01T08:00:00.001Z', '2024-07-01T08:00:00Z')).toBe(false);
  });
});

describe('days', () => {
  it('are counted over month ends and leap days', () => {
    expect(addDays('2024-02-28', 2)).toBe('2024-03-01');
    expect(addMonths('2024-03-31', -1)).toBe('2024-02-29');
    expect(addDays('2024-03-01', -1)).toBe('2024-02-29');
    expect(daysBetween('2023-09-01', '2026-08-31')).toBe(1095);
  });
  it.each([
    ['2023-08-31', '2022-23'],
    ['2023-09-01', '2023-24'],
    ['2000-01-10', '1999-00'],
  ])('%s is in the academic year %s', (day, year) => expect(academicYearOf(day)).toBe(year));
  it('has its first and its last day', () => {
    expect(daysOfAcademicYear('1999-00')).toEqual({ from: '1999-09-01', until: '2000-08-31' });
  });
});

describe('working days', () => {
  it.each([
    ['a Monday', '2023-09-04', 3, '2023-09-07'],
    ['a Thursday, over the weekend', '2023-09-07', 3, '2023-09-12'],
    ['a Saturday', '2023-09-09', 1, '2023-09-11'],
    ['Maundy Thursday, over Easter', '2024-03-28', 1, '2024-04-02'],
    ['Christmas Eve', '2024-12-24', 2, '2024-12-30'],
  ])('from %s', (_, day, count, then) => expect(calendar.workingDaysAfter(day, count)).toBe(then));
  it.each([
    ['over half term', '2023-10-26', 'Liverpool', '2023-11-07'],
    ['over the summer', '2024-07-19', 'Liverpool', '2024-09-03'],
    ['where no term dates are known, as elsewhere', '2023-10-26', 'Wirral', '2023-10-31'],
  ])('of the schools of a place: %s', (_, day, place, then) =>
    expect(calendar.workingDaysAfter(day, 3, place)).toBe(then),
  );
});

describe('days of the schools of a place', () => {
  it.each([
    ['2024-01-15', 'Liverpool', 'school-day'],
    ['2024-02-14', 'Liverpool', 'school-holiday'],
    ['2024-08-14', 'Liverpool', 'school-holiday'],
    ['2024-05-06', 'Liverpool', 'bank-holiday'],
    ['2024-01-13', 'Liverpool', 'weekend'],
    ['2024-01-04', 'Knowsley', 'school-day'],
    ['2026-10-01', 'Liverpool', 'unknown'],
    ['2024-01-15', 'Wirral', 'unknown'],
  ])('%s in %s is a %s', (day, place, kind) => expect(calendar.kindOf(day, place)).toBe(kind));
});
