import type { Identity } from './identity.js';

/** What is told of who someone is on the `people` topic. */
export const toldOf = (personId: string, details: Identity, version: number): object => {
  const { name, email, contactEmail = email, externalIds = [] }: Identity = details;
  return {
    personId,
    version,
    name,
    ...(contactEmail !== undefined && { email: contactEmail }),
    ...(externalIds.length > 0 && { externalIds }),
  };
};
