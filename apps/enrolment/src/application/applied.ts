import type { Unit } from '#contracts';

/** The cohort that is applied for. */
export type Wanted = {
  applicationId: string;
  cohortId: string;
  partnershipId: string;
  strand: string;
  strandVersion: number;
  unit: Unit;
};

/** Who applies for what. */
export type Applied = Wanted & {
  /** Absent where a whole school applies. */
  personId?: string;
  organisationId: string;
  urn?: string;
  /** Of those who applied together. */
  groupId?: string;
};

type Known = 'personId' | 'urn' | 'groupId';

/** Who applies for what, without what else is known. */
export const appliedOf = (application: Omit<Applied, Known> & { [Field in Known]?: string | undefined }): Applied => {
  const { applicationId, cohortId, partnershipId, strand, strandVersion, unit } = application;
  const { personId, organisationId, urn, groupId } = application;
  return {
    applicationId,
    cohortId,
    partnershipId,
    strand,
    strandVersion,
    unit,
    ...(personId !== undefined && { personId }),
    organisationId,
    ...(urn !== undefined && { urn }),
    ...(groupId !== undefined && { groupId }),
  };
};

/** Who would take the place: the person, or the organisation where a whole school applies. */
export const applicantOf = ({ personId, organisationId }: Pick<Applied, 'personId' | 'organisationId'>): string =>
  personId ?? organisationId;
