import { SchoolSucceeded } from '#contracts';
import { view } from '#domain';

export type SuccessionLine = {
  organisationId: string;
  urn: string;
  successorId: string;
  successorUrn: string;
  on: string;
};

/** One document per school for which another carries on. */
export const successions = view<SuccessionLine>('successions', { version: 2 }).on(
  SchoolSucceeded,
  ({ data }) => data.organisationId,
  (_, { data: { organisationId, urn, successorId, successorUrn, on } }) => ({
    organisationId,
    urn,
    successorId,
    successorUrn,
    on,
  }),
);
