import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  IsBoolean,
  IsIn,
  IsNumber,
  IsOptional,
  Min,
  ValidateNested,
} from 'class-validator';
import { Event } from './declare.js';
import * as reference from './reference.js';
import { Day, Id, Instant, Urn, Whole } from './shapes.js';

const context = 'enrolment';

/** Who applies: a person from an organisation, or, where the strand enrols schools, the organisation itself. */
class Applicant {
  @Id() applicationId!: string;
  @Id() cohortId!: string;
  /** Absent where a whole school applies. */
  @IsOptional() @Id() personId?: string;
  @Id() organisationId!: string;
  @IsOptional() @Urn() urn?: string;
}

class OfApplication {
  @Id() applicationId!: string;
  @Id() cohortId!: string;
  @Day() on!: string;
}

@Event({ context, name: 'application-submitted', says: 'Someone applied for a place.' })
export class ApplicationSubmitted extends Applicant {
  /** Of those who applied together: all of them have a place, or none. */
  @IsOptional() @Id() groupId?: string;
  @Day() on!: string;
}

/** One of those who apply together. */
export class GroupMember {
  @Id() applicationId!: string;
  /** Absent where whole schools apply. */
  @IsOptional() @Id() personId?: string;
  @Id() organisationId!: string;
  @IsOptional() @Urn() urn?: string;
}

@Event({ context, name: 'group-applied', says: 'Some applied together: all of them have a place, or none.' })
export class GroupApplied {
  @Id() groupId!: string;
  @Id() cohortId!: string;
  @ValidateNested({ each: true })
  @Type(() => GroupMember)
  @ArrayMinSize(2)
  @ArrayMaxSize(30)
  members!: GroupMember[];
  @Day() on!: string;
}

@Event({ context, name: 'application-endorsed', says: 'The head of the applicant’s school endorsed them, or did not.' })
export class ApplicationEndorsed extends OfApplication {
  @IsBoolean() endorsed!: boolean;
}

@Event({ context, name: 'application-scored', says: 'Every score of the panel is in.' })
export class ApplicationScored extends OfApplication {
  /** The mean of the panel’s weighted points. */
  @IsNumber() @Min(0) points!: number;
  /** The most points there are. */
  @IsNumber() @Min(0) outOf!: number;
  @Whole(1, 12) scoredBy!: number;
}

@Event({ context, name: 'application-shortlisted', says: 'An application is among those to choose from.' })
export class ApplicationShortlisted extends OfApplication {}

@Event({ context, name: 'application-accepted', says: 'The applicant has a place.' })
export class ApplicationAccepted extends OfApplication {}

@Event({ context, name: 'application-rejected', says: 'The applicant will not have a place.' })
export class ApplicationRejected extends OfApplication {
  @IsIn(reference.rejectionReasons) reason!: reference.RejectionReason;
}

@Event({ context, name: 'application-waitlisted', says: 'The applicant waits for a place to come free.' })
export class ApplicationWaitlisted extends OfApplication {}

@Event({
  context,
  name: 'application-priority-changed',
  says: 'Of those who wait, the applicant is served before others, or no longer.',
})
export class ApplicationPriorityChanged extends OfApplication {
  @IsBoolean() priority!: boolean;
  @IsIn(reference.priorityReasons) reason!: reference.PriorityReason;
}

@Event({ context, name: 'application-withdrawn', says: 'The applicant no longer wants a place.' })
export class ApplicationWithdrawn extends OfApplication {
  /** Left out where the applicant took it back. */
  @IsOptional() @IsIn(['accepted-elsewhere']) because?: 'accepted-elsewhere';
}

@Event({ context, name: 'application-reopened', says: 'An application that was decided is considered again.' })
export class ApplicationReopened extends OfApplication {}

@Event({ context, name: 'place-offered', says: 'A place is held for the applicant until the offer expires.' })
export class PlaceOffered extends OfApplication {
  @Instant() expiresAt!: string;
}

@Event({ context, name: 'place-offer-declined', says: 'The applicant does not take the place.' })
export class PlaceOfferDeclined extends OfApplication {}

@Event({ context, name: 'place-offer-expired', says: 'The offer was not answered in time; its place is free again.' })
export class PlaceOfferExpired extends OfApplication {}

@Event({ context, name: 'place-released', says: 'A taken place is free again.' })
export class PlaceReleased extends OfApplication {}

@Event({ context, name: 'participant-enrolled', says: 'A person has a place and takes part from a day on.' })
export class ParticipantEnrolled {
  @Id() enrolmentId!: string;
  @Id() applicationId!: string;
  @Id() cohortId!: string;
  @Id() personId!: string;
  @Id() organisationId!: string;
  @IsOptional() @Urn() urn?: string;
  @Day() from!: string;
}

@Event({ context, name: 'school-enrolled', says: 'A whole school has a place and takes part from a day on.' })
export class SchoolEnrolled {
  @Id() enrolmentId!: string;
  @Id() applicationId!: string;
  @Id() cohortId!: string;
  @Id() organisationId!: string;
  @IsOptional() @Urn() urn?: string;
  @Day() from!: string;
}

@Event({ context, name: 'staff-member-added', says: 'A person takes part as one of the staff of an enrolled school.' })
export class StaffMemberAdded {
  @Id() enrolmentId!: string;
  @Id() cohortId!: string;
  @Id() personId!: string;
  @Id() organisationId!: string;
  @IsOptional() @Urn() urn?: string;
  /** Leads attend the sessions; members are reached through them. */
  @IsIn(['lead', 'member']) part!: 'lead' | 'member';
  @Day() from!: string;
}

@Event({ context, name: 'staff-member-left', says: 'A person no longer takes part for an enrolled school.' })
export class StaffMemberLeft {
  @Id() enrolmentId!: string;
  @Id() cohortId!: string;
  @Id() personId!: string;
  @Day() on!: string;
}

class OfEnrolment {
  @Id() enrolmentId!: string;
  @Id() cohortId!: string;
  @Id() organisationId!: string;
  @IsOptional() @Urn() urn?: string;
  @Day() on!: string;
}

@Event({ context, name: 'enrolment-deferred', says: 'A participant pauses and means to come back.' })
export class EnrolmentDeferred extends OfEnrolment {
  @Day() expectedReturn!: string;
  /** Whether the place in the cohort is kept meanwhile; absent means yes. */
  @IsOptional() @IsBoolean() keepsPlace?: boolean;
}

@Event({ context, name: 'enrolment-resumed', says: 'A participant takes part again.' })
export class EnrolmentResumed extends OfEnrolment {}

@Event({ context, name: 'enrolment-withdrawn', says: 'A participant has left the strand from a day on.' })
export class EnrolmentWithdrawn extends OfEnrolment {
  @IsIn(reference.withdrawalReasons) reason!: reference.WithdrawalReason;
}

@Event({
  context,
  name: 'enrolment-withdrawal-announced',
  says: 'A participant will leave the strand on a day that lies ahead; until then it can be taken back.',
})
export class EnrolmentWithdrawalAnnounced extends OfEnrolment {
  @IsIn(reference.withdrawalReasons) reason!: reference.WithdrawalReason;
}

@Event({ context, name: 'enrolment-withdrawal-cancelled', says: 'A participant stays after all.' })
export class EnrolmentWithdrawalCancelled extends OfEnrolment {}

@Event({ context, name: 'enrolment-transferred', says: 'A participant carries on from another school.' })
export class EnrolmentTransferred extends OfEnrolment {
  @Id() toOrganisationId!: string;
  @IsOptional() @Urn() toUrn?: string;
  /** The new school is not among those the partnership is for. */
  @IsBoolean() outOfPlace!: boolean;
}

@Event({
  context,
  name: 'enrolment-moved-to-cohort',
  says: 'A participant carries on in another cohort of the strand.',
})
export class EnrolmentMovedToCohort extends OfEnrolment {
  @Id() toCohortId!: string;
}

@Event({ context, name: 'enrolment-completed', says: 'The strand’s completion rule is met.' })
export class EnrolmentCompleted extends OfEnrolment {
  @Whole(0, 1_000_000) attendedMinutes!: number;
  @Whole(0, 1_000_000) plannedMinutes!: number;
}

@Event({ context, name: 'enrolment-not-completed', says: 'The cohort is over and the completion rule was not met.' })
export class EnrolmentNotCompleted extends OfEnrolment {}

@Event({
  context,
  name: 'enrolment-superseded',
  says: 'Another enrolment of the same participant carries on for this one.',
})
export class EnrolmentSuperseded extends OfEnrolment {
  /** The one that carries on; the earlier of the two. */
  @Id() byEnrolmentId!: string;
}

@Event({
  context,
  name: 'participant-merged',
  says: 'Two records were one person: by the other id they take part from now on.',
})
export class ParticipantMerged {
  @Id() enrolmentId!: string;
  @Id() cohortId!: string;
  @Id() personId!: string;
  @Id() intoPersonId!: string;
}

@Event({ context, name: 'enrolment-reopened', says: 'An enrolment that had come to its end goes on.' })
export class EnrolmentReopened extends OfEnrolment {
  @IsIn(reference.reopeningReasons) reason!: reference.ReopeningReason;
}
