import { publish, SchoolSucceeded } from '#contracts';
import type { PublicEvent } from '#domain';
import { schoolId } from '../organisation/school-id.js';
import type { Settlement, SuccessionEvent } from './succession.js';

/** What is only noted, asked or dismissed concerns nobody else. */
export const publishes = (event: SuccessionEvent): PublicEvent | undefined => {
  if (event.type !== 'SuccessionSettled') return undefined;
  return publish(SchoolSucceeded, succeededIn(event));
};

export const succeededIn = ({ urn, successorUrn, on }: Settlement & { urn: string }): SchoolSucceeded => ({
  organisationId: schoolId(urn),
  urn,
  successorId: schoolId(successorUrn),
  successorUrn,
  on,
});
