import { Controller, Inject } from '@nestjs/common';
import { AttendanceCorrected, AttendanceRecorded } from '#contracts';
import { On, type Delivered } from '#kafka';
import { noteAttendance } from '../enrolment/commands/note-attendance.js';
import { Enrolments } from '../enrolment/enrolments.mongo.js';
import { StrandRules } from '../enrolment/strand-rules.mongo.js';

const early = ['enrolment.unknown', 'strand.unknown'];

/** Attendance counts towards completion. */
@Controller()
export class WhenRegisterComesIn {
  constructor(
    @Inject(Enrolments) private readonly enrolments: Enrolments,
    @Inject(StrandRules) private readonly rules: StrandRules,
  ) {}

  @On(AttendanceRecorded, { early })
  async record({ data, cause }: Delivered<AttendanceRecorded>) {
    await this.note(data, cause);
  }

  @On(AttendanceCorrected, { early })
  async correct({ data, cause }: Delivered<AttendanceCorrected>) {
    await this.note(data, cause);
  }

  private async note(data: AttendanceRecorded, cause: Delivered<AttendanceRecorded>['cause']) {
    const enrolmentId = await this.enrolments.carryingOnFor(data.enrolmentId);
    const strand = await this.rules.of(enrolmentId);
    await this.enrolments.handle(enrolmentId, { ...data, strand }, noteAttendance, cause);
  }
}
