import { IsOptional } from 'class-validator';
import { Event } from './declare.js';
import { Code, ForeignId, Id } from './shapes.js';

/** By which id another system knows something. */
export class KnownElsewhere {
  /** The system, as those who use it call it. */
  @Code() system!: string;
  @ForeignId() id!: string;
}

class ExternalIdChange {
  /** The other system, as those who use it call it. */
  @Code() system!: string;
  /** Absent when the other system no longer knows it. */
  @IsOptional() @ForeignId() externalId?: string;
}

@Event({
  context: 'directory',
  name: 'organisation-external-id-changed',
  says: 'Another system knows an organisation by an id of its own, or no longer.',
})
export class OrganisationExternalIdChanged extends ExternalIdChange {
  @Id() organisationId!: string;
}

@Event({
  context: 'programmes',
  name: 'partnership-external-id-changed',
  says: 'Another system knows a partnership by an id of its own, or no longer.',
})
export class PartnershipExternalIdChanged extends ExternalIdChange {
  @Id() partnershipId!: string;
}

@Event({
  context: 'programmes',
  name: 'strand-external-id-changed',
  says: 'Another system knows a strand by an id of its own.',
})
export class StrandExternalIdChanged extends ExternalIdChange {
  @Id() strandId!: string;
  @Code() strand!: string;
}

@Event({
  context: 'programmes',
  name: 'cohort-external-id-changed',
  says: 'Another system knows a cohort by an id of its own.',
})
export class CohortExternalIdChanged extends ExternalIdChange {
  @Id() cohortId!: string;
  @Code() strand!: string;
}

@Event({
  context: 'enrolment',
  name: 'application-external-id-changed',
  says: 'Another system knows an application by an id of its own, or no longer.',
})
export class ApplicationExternalIdChanged extends ExternalIdChange {
  @Id() applicationId!: string;
  @Id() cohortId!: string;
}

@Event({
  context: 'enrolment',
  name: 'enrolment-external-id-changed',
  says: 'Another system knows an enrolment by an id of its own, or no longer.',
})
export class EnrolmentExternalIdChanged extends ExternalIdChange {
  @Id() enrolmentId!: string;
  @Id() cohortId!: string;
}

@Event({
  context: 'sessions',
  name: 'session-external-id-changed',
  says: 'Another system knows a session by an id of its own, or no longer.',
})
export class SessionExternalIdChanged extends ExternalIdChange {
  @Id() sessionId!: string;
  @Id() cohortId!: string;
}
