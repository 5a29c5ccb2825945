import type { Reach } from '#domain';
import type { Role } from './roles.js';

/** Who makes a request: the subject of the token or key, the roles that let it in, and what the grants of those roles reach. */
export type Caller = {
  subject: string;
  roles: Role[];
  reach: Reach;
  /** What the grants of some of the roles reach: for what not everyone on a route may see. */
  reachAs: (...roles: Role[]) => Reach;
  /** A service account follows only the topics it names. */
  topics?: readonly string[];
};
