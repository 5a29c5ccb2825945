import type { GrantedOn } from '#domain';

/** A grant as the services keep it; `from` and `until` are London days, both days included. */
export type HeldGrant = { role: string; on: GrantedOn; from: string; until?: string };

/** Where the grants of a subject are looked up; a service answers from its own view. */
export abstract class GrantsOf {
  abstract of(subject: string): Promise<HeldGrant[]>;
}

export const isInForce = (grant: HeldGrant, today: string): boolean =>
  grant.from <= today && (grant.until === undefined || today <= grant.until);
