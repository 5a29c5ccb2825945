/** Whether a school is open, and if not, since when. */
export type Standing = { status: 'open' | 'closed'; closedOn?: string };
