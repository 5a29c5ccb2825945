import { Inject, Injectable } from '@nestjs/common';
import { Mongo, ViewStore } from '#mongo';
import { attendance, type AttendanceLine } from './attendance.js';

@Injectable()
export class Attendance extends ViewStore<AttendanceLine> {
  constructor(@Inject(Mongo) mongo: Mongo) {
    super(mongo, attendance, { indexes: [{ 'value.strand': 1 }] });
  }
}
