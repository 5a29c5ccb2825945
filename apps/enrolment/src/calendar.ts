import bankHolidays from '#data/calendar/bank-holidays-england.json' with { type: 'json' };
import termDates from '#data/calendar/term-dates.json' with { type: 'json' };
import { Calendar } from '#domain';

export const calendar = new Calendar(bankHolidays, termDates);
