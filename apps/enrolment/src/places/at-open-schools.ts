import { Refusal } from '#domain';
import type { Candidate } from './entry.js';

/** By organisation: the day on which it closed. */
export type ClosedSchools = Readonly<Record<string, string>>;

/** Refuses a place to whoever would take part from a school that has closed since they applied. */
export const mustBeAtOpenSchools = (party: Pick<Candidate, 'organisationId'>[], closed: ClosedSchools = {}): void => {
  for (const { organisationId } of party) {
    const closedOn = closed[organisationId];
    if (closedOn !== undefined) throw new Refusal('conflict', 'school.closed', `The school closed on ${closedOn}`);
  }
};
