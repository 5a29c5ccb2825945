import { roleLadder, type PostRole, type ProgressionKind } from '#contracts';

const widerRoles: PostRole[] = ['governor', 'ofsted-inspector', 'adviser'];

const rungOf = (role: PostRole): number => (roleLadder as readonly PostRole[]).indexOf(role);

/** What kind of step in leadership it is to hold one role after another; none when it is no step up. */
export const progressionOf = (from: PostRole, to: PostRole): ProgressionKind | undefined => {
  if (rungOf(from) >= 0 && rungOf(to) > rungOf(from)) return 'promotion';
  return widerRoles.includes(to) && !widerRoles.includes(from) ? 'wider-system-role' : undefined;
};

/** The role that ranks highest on the ladder; roles beside the ladder rank below it. */
export const highestRole = (roles: PostRole[]): PostRole | undefined =>
  roles.toSorted((one, other) => rungOf(other) - rungOf(one))[0];
