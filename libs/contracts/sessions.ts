import { ArrayMaxSize, ArrayMinSize, IsBoolean, IsIn, IsOptional } from 'class-validator';
import { Event } from './declare.js';
import * as reference from './reference.js';
import { Code, Day, Id, Part, Urn, WallTime, Whole } from './shapes.js';

const context = 'sessions';

/** When an item of the plan is taught. */
export class ScheduledItem {
  @Id() sessionId!: string;
  @Code() item!: string;
  @WallTime() startsAt!: string;
}

@Event({ context, name: 'cohort-scheduled', says: 'Items of a cohort’s plan have a time; their sessions follow.' })
export class CohortScheduled {
  @Id() cohortId!: string;
  @Part(() => ScheduledItem, { each: true })
  @ArrayMinSize(1)
  @ArrayMaxSize(200)
  sessions!: ScheduledItem[];
}

class SessionFacts {
  @Id() sessionId!: string;
  @Id() cohortId!: string;
  @Code() item!: string;
  @IsIn(reference.deliveryModes) mode!: reference.DeliveryMode;
  @IsBoolean() required!: boolean;
  /** Wall time in Europe/London: nine stays nine when the clocks change. */
  @WallTime() startsAt!: string;
  @Whole(5, 2_880) minutes!: number;
}

@Event({ context, name: 'session-scheduled', says: 'A session of a cohort has a time.' })
export class SessionScheduled extends SessionFacts {}

@Event({ context, name: 'session-rescheduled', says: 'A session has another time.' })
export class SessionRescheduled extends SessionFacts {}

@Event({ context, name: 'session-postponed', says: 'A session will take place later; when is not known yet.' })
export class SessionPostponed {
  @Id() sessionId!: string;
  @Id() cohortId!: string;
  @Day() on!: string;
}

@Event({ context, name: 'session-cancelled', says: 'A session will not take place.' })
export class SessionCancelled {
  @Id() sessionId!: string;
  @Id() cohortId!: string;
  @Day() on!: string;
}

@Event({ context, name: 'session-delivered', says: 'A session has taken place.' })
export class SessionDelivered {
  @Id() sessionId!: string;
  @Id() cohortId!: string;
  @Code() item!: string;
  @Day() on!: string;
}

@Event({ context, name: 'booking-confirmed', says: 'A participant is expected at a session.' })
export class BookingConfirmed {
  @Id() sessionId!: string;
  @Id() cohortId!: string;
  @Id() enrolmentId!: string;
  @Id() personId!: string;
}

@Event({ context, name: 'booking-cancelled', says: 'A participant is no longer expected at a session.' })
export class BookingCancelled {
  @Id() sessionId!: string;
  @Id() cohortId!: string;
  @Id() enrolmentId!: string;
  @Id() personId!: string;
}

/** One participant at one session. */
class Attendance {
  @Id() sessionId!: string;
  @Id() cohortId!: string;
  @Code() item!: string;
  @Id() enrolmentId!: string;
  @Id() personId!: string;
  @Id() organisationId!: string;
  @IsOptional() @Urn() urn?: string;
  @IsIn(reference.attendanceOutcomes) outcome!: reference.AttendanceOutcome;
  @Whole(0, 2_880) attendedMinutes!: number;
  @Whole(0, 2_880) plannedMinutes!: number;
  @IsBoolean() required!: boolean;
  @Day() on!: string;
}

@Event({ context, name: 'attendance-recorded', says: 'The register says how a participant attended.' })
export class AttendanceRecorded extends Attendance {}

@Event({ context, name: 'attendance-corrected', says: 'The register was wrong about a participant; this is right.' })
export class AttendanceCorrected extends Attendance {}

export class PresentParticipant {
  @Id() enrolmentId!: string;
  @Id() personId!: string;
  @Id() organisationId!: string;
  @IsOptional() @Urn() urn?: string;
}

@Event({ context, name: 'register-handed-in', says: 'The register of a session is complete.' })
export class RegisterHandedIn {
  @Id() sessionId!: string;
  @Id() cohortId!: string;
  @Code() item!: string;
  /** Those who were there at least for a part. */
  @Part(() => PresentParticipant, { each: true })
  @ArrayMaxSize(1_000)
  present!: PresentParticipant[];
  @Day() on!: string;
}
