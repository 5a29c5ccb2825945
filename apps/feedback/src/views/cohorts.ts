import { CohortMovedToVersion, CohortOpened } from '#contracts';
import { view } from '#domain';
import type { Taught } from '../campaign/campaign.js';

/** Which version of which strand a cohort is taught; one document per cohort. */
export const cohorts = view<Taught>('cohorts', { version: 2 })
  .on(
    CohortOpened,
    ({ data }) => data.cohortId,
    (_, { data: { strand, strandVersion, partnershipId } }) => ({ strand, strandVersion, partnershipId }),
  )
  .on(
    CohortMovedToVersion,
    ({ data }) => data.cohortId,
    (line, { data }) => line && { ...line, strandVersion: data.toVersion },
  );
