import type { SuccessionLine } from '../views/successions.js';

/** The last of the steps that begin with a school: itself where nobody carries on for it. */
const endOf =
  (steps: ReadonlyMap<string, string>) =>
  (school: string): string => {
    const passed = new Set([school]);
    let present = school;
    for (let next = steps.get(present); next !== undefined && !passed.has(next); next = steps.get(present)) {
      passed.add(next);
      present = next;
    }
    return present;
  };

/** Which school carries on today for one, by its id or by its URN. */
export const presentSchool = (successions: readonly Omit<SuccessionLine, 'on'>[]) => ({
  byId: endOf(new Map(successions.map(({ organisationId, successorId }) => [organisationId, successorId]))),
  byUrn: endOf(new Map(successions.map(({ urn, successorUrn }) => [urn, successorUrn]))),
});
