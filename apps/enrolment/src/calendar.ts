import bankHolidays from '#data/calendar/bank-holidays-england.json' with { type: 'json' };
import { Calendar } from '#domain';

export const calendar = new Calendar(bankHolidays);
