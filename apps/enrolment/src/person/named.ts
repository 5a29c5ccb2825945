import type { Identity } from './identity.js';
import type { Person } from './person.js';

type StoredPerson = { state: Person; details: Record<string, unknown> };

/** A stored person together with what is not in the state: for those who may see names. */
export const named = <Stored extends StoredPerson>(stored: Stored) => {
  if (stored.state.status !== 'known') return stored;
  const { name, email, contactEmail, trn, trnVerified = false }: Identity = stored.details;
  return {
    ...stored,
    state: {
      ...stored.state,
      name,
      email,
      ...(contactEmail !== undefined && { contactEmail }),
      ...(trn !== undefined && { trn, trnVerified }),
    },
  };
};
