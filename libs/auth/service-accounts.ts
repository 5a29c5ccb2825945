import type { GrantedOn } from '#domain';

/** A key as the services keep it: what it is recognised by, never the key; both days included. */
export type HeldKey = { keyId: string; hash: string; from: string; until: string };

/** A system of others: what it may ask, and by which keys it is known. */
export type ServiceAccount = { routes: string[]; topics: string[]; on: GrantedOn; keys: HeldKey[] };

/** Where service accounts are looked up; a service answers from its own view. */
export abstract class ServiceAccountsOf {
  /** Undefined for one that is closed or was never opened. */
  abstract of(accountId: string): Promise<ServiceAccount | undefined>;
  /** Keeps when a key was last used; whoever shows it does not wait for it. */
  abstract used(accountId: string, keyId: string): void;
}

const prefix = 'service-account:';

/** What a service account is called wherever it is said who did something. */
export const subjectOfAccount = (accountId: string): string => `${prefix}${accountId}`;

/** The id of the service account that is called so; undefined for everyone else. */
export const accountOfSubject = (subject: string): string | undefined =>
  subject.startsWith(prefix) ? subject.slice(prefix.length) : undefined;

/** Whether a topic is among those that were named: as it is, or with all others of its kind. */
export const mayFollow = (topics: readonly string[] | undefined, stream: string): boolean =>
  topics === undefined || topics.some((topic) => topic === stream || topic === `${stream.split('.')[0]}.*`);
