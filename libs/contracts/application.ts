import { ArrayMaxSize, ArrayMinSize, IsBoolean, IsIn, IsNumber, IsOptional, Min } from 'class-validator';
import { Event } from './declare.js';
import * as reference from './reference.js';
import { Day, Id, Instant, Part, Urn, Whole } from './shapes.js';

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

@Event({
  context,
  name: 'address-confirmation-asked',
  says: 'Someone fills in a form: a link by which to confirm the address they gave is to go there.',
})
export class AddressConfirmationAsked extends OfApplication {}

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
  @Part(() => GroupMember, { each: true })
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

@Event({
  context,
  name: 'application-transferred',
  says: 'The applicant’s school goes on as another: it is applied from that one.',
})
export class ApplicationTransferred extends Applicant {
  @Id() toOrganisationId!: string;
  @IsOptional() @Urn() toUrn?: string;
  @Day() on!: string;
}

@Event({
  context,
  name: 'application-moved-to-cohort',
  says: 'The cohort goes on as another: the application is one for that, and stands there as it stood.',
})
export class ApplicationMovedToCohort extends OfApplication {
  @Id() toCohortId!: string;
}

@Event({ context, name: 'application-reopened', says: 'An application that was decided is considered again.' })
export class ApplicationReopened extends OfApplication {
  @IsOptional() @IsIn(reference.reconsiderationReasons) reason?: reference.ReconsiderationReason;
}

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
