import {
  EnrolmentCompleted,
  EnrolmentDeferred,
  EnrolmentMovedToCohort,
  EnrolmentNotCompleted,
  EnrolmentReopened,
  EnrolmentResumed,
  EnrolmentSuperseded,
  EnrolmentTransferred,
  EnrolmentWithdrawalAnnounced,
  EnrolmentWithdrawalCancelled,
  EnrolmentWithdrawn,
  ParticipantEnrolled,
  ParticipantMerged,
  publish,
  SchoolEnrolled,
  StaffMemberAdded,
  StaffMemberLeft,
} from '#contracts';
import { unreachable, type Given, type PublicEvent } from '#domain';
import type { Enrolled, Enrolment, EnrolmentEvent, Workplace } from './enrolment.js';

export const publishes = (
  event: EnrolmentEvent,
  { id: enrolmentId }: Given,
  enrolment: Enrolment,
): PublicEvent | undefined => {
  if (enrolment.status === 'none') return undefined;
  const { strand, cohortId } = enrolment;
  const whole = { enrolmentId, cohortId, ...workplaceOf(enrolment) };
  switch (event.type) {
    case 'Enrolled':
      return enrolledOf(enrolmentId, event.enrolled);
    case 'StaffMemberAdded':
      return publish(
        StaffMemberAdded,
        { ...whole, personId: event.personId, part: event.part, from: event.from },
        strand,
      );
    case 'StaffMemberLeft':
      return publish(StaffMemberLeft, { enrolmentId, cohortId, personId: event.personId, on: event.on }, strand);
    case 'EnrolmentDeferred': // the reason is nobody else’s business
      return publish(EnrolmentDeferred, { ...whole, ...pauseOf(event) }, strand);
    case 'EnrolmentResumed':
      return publish(EnrolmentResumed, { ...whole, on: event.on }, strand);
    case 'WithdrawalAnnounced':
      return publish(EnrolmentWithdrawalAnnounced, { ...whole, on: event.on, reason: event.reason }, strand);
    case 'WithdrawalCancelled':
      return publish(EnrolmentWithdrawalCancelled, { ...whole, on: event.on }, strand);
    case 'EnrolmentWithdrawn':
    case 'AcceptanceTakenBack':
      return publish(EnrolmentWithdrawn, { ...whole, ...endOf(event) }, strand);
    case 'EnrolmentTransferred':
      return transferOf({ enrolmentId, cohortId, strand }, event);
    case 'EnrolmentMovedToCohort': {
      const { on, fromCohortId, to } = event;
      const move = { ...whole, cohortId: fromCohortId, on, toCohortId: to.cohortId };
      return publish(EnrolmentMovedToCohort, move, strand);
    }
    case 'EnrolmentCompleted': {
      const { on, attendedMinutes, plannedMinutes } = event;
      return publish(EnrolmentCompleted, { ...whole, on, attendedMinutes, plannedMinutes }, strand);
    }
    case 'EnrolmentNotCompleted':
      return publish(EnrolmentNotCompleted, { ...whole, on: event.on }, strand);
    case 'EnrolmentReopened':
      return publish(EnrolmentReopened, { ...whole, on: event.on, reason: event.reason }, strand);
    case 'EnrolmentSuperseded':
      return publish(EnrolmentSuperseded, { ...whole, on: event.on, byEnrolmentId: event.by }, strand);
    case 'ParticipantMerged':
      return publish(ParticipantMerged, { enrolmentId, cohortId, ...mergeOf(event) }, strand);
    case 'AttendanceNoted':
    case 'CompletionUpheld':
    case 'EnrolmentJoined':
    case 'StrandVersionChanged':
    case 'DecisionAsked':
      return undefined;
    default:
      return unreachable(event);
  }
};

type Deferred = Extract<EnrolmentEvent, { type: 'EnrolmentDeferred' }>;

const mergeOf = ({ personId, intoPersonId }: EnrolmentEvent & { type: 'ParticipantMerged' }) => ({
  personId,
  intoPersonId,
});

const endOf = (event: Extract<EnrolmentEvent, { type: 'EnrolmentWithdrawn' | 'AcceptanceTakenBack' }>) =>
  event.type === 'EnrolmentWithdrawn'
    ? { on: event.on, reason: event.reason }
    : { on: event.on, reason: 'accepted-in-error' as const };

const pauseOf = ({ on, expectedReturn, keepsPlace }: Deferred) => ({ on, expectedReturn, keepsPlace });

const workplaceOf = ({ organisationId, urn }: Workplace): Workplace => ({
  organisationId,
  ...(urn !== undefined && { urn }),
});

const enrolledOf = (enrolmentId: string, enrolled: Enrolled): PublicEvent => {
  const { applicationId, cohortId, strand, personId, from } = enrolled;
  const place = { enrolmentId, applicationId, cohortId, ...workplaceOf(enrolled), from };
  return personId === undefined
    ? publish(SchoolEnrolled, place, strand)
    : publish(ParticipantEnrolled, { ...place, personId }, strand);
};

const transferOf = (
  { enrolmentId, cohortId, strand }: { enrolmentId: string; cohortId: string; strand: string },
  { on, from, to, outOfPlace }: EnrolmentEvent & { type: 'EnrolmentTransferred' },
): PublicEvent => {
  const destination = { toOrganisationId: to.organisationId, ...(to.urn !== undefined && { toUrn: to.urn }) };
  return publish(
    EnrolmentTransferred,
    { enrolmentId, cohortId, ...workplaceOf(from), on, ...destination, outOfPlace },
    strand,
  );
};
