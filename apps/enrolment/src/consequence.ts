import type { Cause } from '#domain';

/** The cause of what follows in another aggregate: the system does it, and recognises it when it is done again. */
export const consequenceOf = (cause: Cause, what: string): Cause => {
  const { reach: _reach, expectedVersion: _version, payload: _payload, ...rest } = cause;
  return { ...rest, id: `${cause.id}>${what}` };
};
