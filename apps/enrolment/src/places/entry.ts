import type { ReopeningReason, RejectionReason } from '#contracts';

/** Who would take the place: `applicant` is the person, or the organisation where a whole school applies. */
export type Candidate = {
  applicationId: string;
  applicant: string;
  organisationId: string;
  /** The local authority of the organisation, whose schools’ working days an offer waits for. */
  authority?: string;
};

/** Who is served first of those who wait: returners, then those with priority, then everyone else. */
export type Rank = 'returner' | 'priority';

/**
 * What has become of an application. It holds a place while `offered`, `accepted` or `ended`;
 * `ended`: the enrolment completed or not, the place is used up; `released`: it was withdrawn, the place is free again;
 * `paused`: the enrolment is deferred and has given its place back until it returns.
 */
export type Standing = OpenStanding | ClosedStanding;
export type OpenStanding = Just<'submitted' | 'waitlisted'> | { status: 'offered'; expiresAt: string };
export type ClosedStanding =
  | Just<'declined' | 'expired' | 'released' | 'ended' | 'paused'>
  | { status: 'accepted'; reopening?: ReopeningReason }
  | { status: 'withdrawn'; because?: 'accepted-elsewhere' }
  | { status: 'rejected'; reason: RejectionReason };
type Just<Status> = Status extends string ? { status: Status } : never;

/** `step` counts the changes of this entry: whoever follows it ignores an older one. */
export type Entry = Candidate & {
  on: string;
  step: number;
  groupId?: string;
  rank?: Rank;
  /** Came from another cohort, whose places hold the claim: the how-manieth cohort after the first. */
  arrived?: number;
} & Standing;

/** Who it is, without what else is known. */
export const candidateOf = (entry: Candidate & { groupId?: string }): Candidate & { groupId?: string } => {
  const { applicationId, applicant, organisationId, authority, groupId } = entry;
  return {
    applicationId,
    applicant,
    organisationId,
    ...(authority !== undefined && { authority }),
    ...(groupId !== undefined && { groupId }),
  };
};
