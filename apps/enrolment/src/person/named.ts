import type { Identity } from './identity.js';
import type { KnownPerson } from './known-person.js';
import type { Person } from './person.js';

type Details = Record<string, unknown>;

/** Someone together with what is not in the state: for those who may see names. */
export const withName = (person: KnownPerson, details: Details) => {
  const { name, email, contactEmail, trn, trnVerified = false }: Identity = details;
  return {
    ...person,
    name,
    email,
    ...(contactEmail !== undefined && { contactEmail }),
    ...(trn !== undefined && { trn, trnVerified }),
  };
};

/** A stored person with their name, as long as the record is still one of their own. */
export const named = <Stored extends { state: Person; details: Details }>(stored: Stored) => {
  const { state, ...rest } = stored;
  return { ...rest, state: state.status === 'known' ? withName(state, stored.details) : state };
};
