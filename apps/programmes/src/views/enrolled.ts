import {
  EnrolmentCompleted,
  EnrolmentMovedToCohort,
  EnrolmentNotCompleted,
  EnrolmentReopened,
  EnrolmentResumed,
  EnrolmentSuperseded,
  EnrolmentTransferred,
  EnrolmentWithdrawalCancelled,
  EnrolmentWithdrawn,
  ParticipantEnrolled,
  SchoolEnrolled,
} from '#contracts';
import { view } from '#domain';

/** `urns`: of every school for which they have taken part. */
export type EnrolledLine = { cohortId: string; organisationId: string; urns: string[]; takesPart: boolean };

type Of<Data> = { data: Data };
type OfEnrolment = Of<{ enrolmentId: string }>;

const enrolment = ({ data }: OfEnrolment): string => data.enrolmentId;
const begins = (
  _: unknown,
  { data }: Of<{ cohortId: string; organisationId: string; urn?: string }>,
): EnrolledLine => ({
  cohortId: data.cohortId,
  organisationId: data.organisationId,
  urns: [data.urn ?? []].flat(),
  takesPart: true,
});
const goesOn = (line?: EnrolledLine): EnrolledLine | undefined => line && { ...line, takesPart: true };
const ends = (line?: EnrolledLine): EnrolledLine | undefined => line && { ...line, takesPart: false };

/** Who takes part in which cohort; one document per enrolment. */
export const enrolled = view<EnrolledLine>('enrolled', { version: 1 })
  .on(ParticipantEnrolled, enrolment, begins)
  .on(SchoolEnrolled, enrolment, begins)
  .on(
    EnrolmentTransferred,
    enrolment,
    (line, { data: { toOrganisationId: organisationId, toUrn } }) =>
      line && { ...line, organisationId, urns: [...line.urns, toUrn ?? []].flat() },
  )
  .on(EnrolmentMovedToCohort, enrolment, (line, { data }) => line && { ...line, cohortId: data.toCohortId })
  .on(EnrolmentResumed, enrolment, goesOn)
  .on(EnrolmentReopened, enrolment, goesOn)
  .on(EnrolmentWithdrawalCancelled, enrolment, goesOn)
  .on(EnrolmentWithdrawn, enrolment, ends)
  .on(EnrolmentCompleted, enrolment, ends)
  .on(EnrolmentNotCompleted, enrolment, ends)
  .on(EnrolmentSuperseded, enrolment, ends);
