const words = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });

/** A day as people read it: `2023-09-14` is 14 September 2023. */
export const dayInWords = (day: string): string => words.format(new Date(`${day}T00:00:00Z`));
