import { IsBoolean, IsIn, IsOptional } from 'class-validator';
import { Event } from './declare.js';
import * as reference from './reference.js';
import { Day, Id, Urn, Whole } from './shapes.js';

const context = 'enrolment';

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
