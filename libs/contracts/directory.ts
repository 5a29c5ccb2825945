import { ArrayMaxSize, IsArray, IsBoolean, IsIn, IsNumber, IsOptional, Matches, Max, Min } from 'class-validator';
import { Event } from './declare.js';
import * as reference from './reference.js';
import { Day, Id, Line, Urn, Whole } from './shapes.js';

const context = 'directory';

/** What the register says of an organisation; all of it public. */
export class OrganisationFacts {
  @Id() organisationId!: string;
  @IsIn(reference.organisationKinds) kind!: reference.OrganisationKind;
  @Line(300) name!: string;
  @IsOptional() @Urn() urn?: string;
  @IsOptional() @IsIn(reference.phases) phase?: reference.Phase;
  /** Code of the local authority, three digits. */
  @IsOptional() @Matches(/^\d{3}$/) localAuthority?: string;
  @IsOptional() @Line(200) localAuthorityName?: string;
  @IsOptional() @Line(10) postcode?: string;
  @IsOptional() @Whole(0, 100_000) pupils?: number;
  /** Pupils eligible for free school meals, per cent. */
  @IsOptional() @IsNumber() @Min(0) @Max(100) freeSchoolMealsPercent?: number;
  /** The trust’s code in the register: of the one a school belongs to, or its own. */
  @IsOptional() @Line(20) trust?: string;
}

@Event({ context, name: 'organisation-registered', says: 'An organisation is known.' })
export class OrganisationRegistered extends OrganisationFacts {}

@Event({
  context,
  name: 'organisation-changed',
  says: 'What is known of an organisation changed; the whole of it follows.',
})
export class OrganisationChanged extends OrganisationFacts {}

@Event({ context, name: 'school-closed', says: 'A school is closed.' })
export class SchoolClosed {
  @Id() organisationId!: string;
  @Urn() urn!: string;
  @Day() on!: string;
}

@Event({ context, name: 'school-reopened', says: 'A school that was closed is open again.' })
export class SchoolReopened {
  @Id() organisationId!: string;
  @Urn() urn!: string;
  @Day() on!: string;
}

@Event({ context, name: 'school-succeeded', says: 'Another school carries on for a closed one.' })
export class SchoolSucceeded {
  @Id() organisationId!: string;
  @Urn() urn!: string;
  @Id() successorId!: string;
  @Urn() successorUrn!: string;
  @Day() on!: string;
}

@Event({ context, name: 'post-changed', says: 'A person holds, changed or left a post.' })
export class PostChanged {
  @Id() personId!: string;
  @Id() postId!: string;
  @Id() organisationId!: string;
  @IsIn(reference.postRoles) role!: reference.PostRole;
  @IsBoolean() main!: boolean;
  /** Full-time equivalent, 0–1. */
  @IsOptional() @IsNumber() @Min(0) @Max(1) fte?: number;
  /** On which days of the week; all of them unless it says. */
  @IsOptional() @IsArray() @ArrayMaxSize(7) @IsIn(reference.weekdays, { each: true }) days?: reference.Weekday[];
  @Day() from!: string;
  @IsOptional() @Day() until?: string;
}

@Event({ context, name: 'person-role-changed', says: 'A person took on or gave up a role beside their posts.' })
export class PersonRoleChanged {
  @Id() personId!: string;
  @IsIn(reference.personRoles) role!: reference.PersonRole;
  /** For which organisation, where it is for one. */
  @IsOptional() @Id() organisationId?: string;
  @Day() from!: string;
  @IsOptional() @Day() until?: string;
}

@Event({ context, name: 'post-confirmed', says: 'Someone confirmed that a person still holds a post.' })
export class PostConfirmed {
  @Id() personId!: string;
  @Id() postId!: string;
  @Day() on!: string;
}

@Event({
  context,
  name: 'post-confirmation-lapsed',
  says: 'Nobody has confirmed a post for a year: whether it is still held is unknown, which is not to have left it.',
})
export class PostConfirmationLapsed {
  @Id() personId!: string;
  @Id() postId!: string;
  @Day() on!: string;
}

@Event({ context, name: 'person-progressed', says: 'A person took a step in leadership.' })
export class PersonProgressed {
  @Id() personId!: string;
  @IsIn(reference.postRoles) fromRole!: reference.PostRole;
  @IsIn(reference.postRoles) toRole!: reference.PostRole;
  @IsIn(reference.progressionKinds) kind!: reference.ProgressionKind;
  @Id() organisationId!: string;
  @Day() on!: string;
}

@Event({ context, name: 'person-merged', says: 'Two records were one person; the first answers for the other.' })
export class PersonMerged {
  @Id() personId!: string;
  @Id() intoPersonId!: string;
}

@Event({
  context,
  name: 'processing-restricted',
  says: 'A record is kept and not used (restriction), or its person is not asked any more (objection).',
})
export class ProcessingRestricted {
  @Id() personId!: string;
  @IsIn(reference.restrictionKinds) kind!: reference.RestrictionKind;
  @Day() on!: string;
}

@Event({ context, name: 'restriction-lifted', says: 'A restriction or an objection ended.' })
export class RestrictionLifted {
  @Id() personId!: string;
  @IsIn(reference.restrictionKinds) kind!: reference.RestrictionKind;
  @Day() on!: string;
}

@Event({ context, name: 'person-erased', says: 'The identity of a person is gone; counts stay.' })
export class PersonErased {
  @Id() personId!: string;
}
