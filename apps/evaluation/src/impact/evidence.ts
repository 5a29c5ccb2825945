import { Refusal, type Reach } from '#domain';
import type { AdaptationLine } from '../views/adaptations.js';
import type { ApplicationLine } from '../views/applications.js';
import type { AttendanceLine } from '../views/attendance.js';
import type { CampaignLine } from '../views/campaigns.js';
import type { CohortLine } from '../views/cohorts.js';
import type { OrganisationLine } from '../views/organisations.js';
import type { ParticipationLine } from '../views/participations.js';
import type { PartnershipLine } from '../views/partnerships.js';
import type { ProgressionLine } from '../views/progressions.js';
import type { ResponseLine } from '../views/responses.js';
import type { StrandLine } from '../views/strands.js';
import type { SuccessionLine } from '../views/successions.js';

/** Everything a report is calculated from: the lines of the views that concern one partnership. */
export type Evidence = {
  partnership: PartnershipLine;
  /** In the order in which they were published. */
  strands: StrandLine[];
  cohorts: CohortLine[];
  applications: ApplicationLine[];
  participations: ParticipationLine[];
  attendance: AttendanceLine[];
  campaigns: CampaignLine[];
  responses: ResponseLine[];
  progressions: ProgressionLine[];
  adaptations: AdaptationLine[];
  organisations: OrganisationLine[];
  /** The steps from the schools of the evidence to those that carry on for them. */
  successions: SuccessionLine[];
};

const ofStrand =
  (strand: string) =>
  (line: { strand: string }): boolean =>
    line.strand === strand;

/** The part of the evidence that one strand gave. */
export const evidenceOf = (evidence: Evidence, strand: string): Evidence => ({
  ...evidence,
  strands: evidence.strands.filter(ofStrand(strand)),
  cohorts: evidence.cohorts.filter(ofStrand(strand)),
  applications: evidence.applications.filter(ofStrand(strand)),
  participations: evidence.participations.filter(ofStrand(strand)),
  attendance: evidence.attendance.filter(ofStrand(strand)),
  campaigns: evidence.campaigns.filter(ofStrand(strand)),
  responses: evidence.responses.filter(ofStrand(strand)),
});

/** The partnership, if the caller's grants reach it; one they do not reach is as unknown as one that is not there. */
export const within = (
  reach: Reach,
  partnershipId: string,
  partnership: PartnershipLine | undefined,
): PartnershipLine => {
  if (partnership && reach.covers({ partnerships: [partnershipId] })) return partnership;
  throw new Refusal('not-found', 'partnership.unknown', 'There is no such partnership');
};

/** Strands in the order in which they were first published. */
export const publishedFirst = (strands: StrandLine[]): StrandLine[] =>
  strands.toSorted((one, other) => {
    const [a, b] = [one, other].map(({ strand, versions }) => `${versions[0]?.on} ${strand}`) as [string, string];
    return a < b ? -1 : 1;
  });
