import { roleLadder, type PostRole } from '#contracts';
import type { Step } from '../views/progressions.js';
import type { Evidence } from './evidence.js';
import { shareOf, type Figure } from './figure.js';
import { directParticipants } from './reach.js';
import { neverBegun } from './taking-part.js';
import { several } from './words.js';

/** The steps that direct participants took once they had joined. */
const stepsSinceJoining = (evidence: Evidence): Map<string, Step[]> => {
  const since = directParticipants(evidence);
  return new Map(
    evidence.progressions.flatMap(({ personId, steps }) => {
      const joined = since.get(personId);
      const later = steps.filter(({ on }) => joined !== undefined && on >= joined);
      return later.length > 0 ? [[personId, later] as const] : [];
    }),
  );
};

export const progression = (evidence: Evidence): Figure => {
  const since = directParticipants(evidence);
  const stepped = stepsSinceJoining(evidence);
  const before = evidence.progressions.filter(({ personId }) => since.has(personId) && !stepped.has(personId)).length;
  return shareOf('progression.people', stepped.size, since.size, [
    ...several(before, 'person whose step came before they joined', 'people whose step came before they joined'),
    ...neverBegun(evidence),
  ]);
};

export type RoleReached = { role: PostRole; people: number };

const height = (role: PostRole): number => roleLadder.indexOf(role as (typeof roleLadder)[number]);

/** How many people reached which role, from the foot of the ladder up, then the roles beside it. */
export const rolesReached = (evidence: Evidence): RoleReached[] => {
  const reached = [...stepsSinceJoining(evidence).values()].flatMap((steps) => [
    ...new Set(steps.map(({ toRole }) => toRole)),
  ]);
  const order = ({ role }: RoleReached): number => (height(role) < 0 ? roleLadder.length : height(role));
  return [...Map.groupBy(reached, (role) => role)]
    .map(([role, all]) => ({ role, people: all.length }))
    .toSorted((one, other) => order(one) - order(other));
};
