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
 * `paused`: the enrolment is deferred and has given its place back until it returns;
 * `moved`: the cohort was merged, and the application goes on in the other as it stood.
 */
export type Standing = OpenStanding | ClosedStanding;
export type OpenStanding = Just<'submitted' | 'waitlisted'> | { status: 'offered'; expiresAt: string };
export type ClosedStanding =
  | Just<'declined' | 'expired' | 'released' | 'ended' | 'paused'>
  | {
      status: 'accepted';
      reopening?: ReopeningReason;
      /** Waited for it to come back. */
      returned?: true;
    }
  | { status: 'withdrawn'; because?: 'accepted-elsewhere' }
  | { status: 'rejected'; reason: RejectionReason }
  | { status: 'moved'; toCohortId: string; turn: number; stood: Stood };
type Just<Status> = Status extends string ? { status: Status } : never;

/** How an application stood that goes on elsewhere. */
export type Stood = OpenStanding & { rank?: Rank };

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

/** Only what is still open can go on elsewhere. */
export const stoodOf = (entry: Entry): Stood => {
  const rank = entry.rank && { rank: entry.rank };
  switch (entry.status) {
    case 'submitted':
    case 'waitlisted':
      return { status: entry.status, ...rank };
    case 'offered':
      return { status: entry.status, expiresAt: entry.expiresAt, ...rank };
    default:
      throw new Error(`${entry.applicationId} was decided before it moved on`);
  }
};

/** Has the place; whoever waited to come back comes back with it. */
export const taken = ({ rank }: Entry, { reopening }: { reopening?: ReopeningReason }): ClosedStanding => ({
  status: 'accepted',
  ...(reopening && { reopening }),
  ...(rank === 'returner' && { returned: true }),
});

/** One who moved on from a cohort that was merged: since when they stood there, and how. */
export type Coming = Candidate & { groupId?: string; on: string; stood: Stood; arrived?: number };

/** Stands in this cohort as in the one that was merged with it. */
export const cameOver = (coming: Coming): Entry => {
  const { on, stood, arrived } = coming;
  return { ...candidateOf(coming), on, step: 1, ...(arrived !== undefined && { arrived }), ...stood };
};
