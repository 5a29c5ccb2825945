import type { Person } from './person.js';

type StoredPerson = { state: Person; details: Record<string, unknown> };

/** A stored person together with what is not in the state: for those who may see names. */
export const named = <Stored extends StoredPerson>(stored: Stored) => {
  const { name, email, trn } = stored.details;
  return { ...stored, state: { ...stored.state, name, email, ...(trn !== undefined && { trn }) } };
};
