import { Controller, Inject } from '@nestjs/common';
import {
  EnrolmentCompleted,
  EnrolmentDeferred,
  EnrolmentMovedToCohort,
  EnrolmentNotCompleted,
  EnrolmentSuperseded,
  EnrolmentTransferred,
  EnrolmentWithdrawn,
} from '#contracts';
import { On, type Delivered } from '#kafka';
import { Admissions } from '../places/admissions.mongo.js';

/** The place follows its enrolment, also when a register or the end of the cohort changed it. */
@Controller()
export class WhenEnrolmentChanges {
  constructor(@Inject(Admissions) private readonly admissions: Admissions) {}

  @On(EnrolmentWithdrawn)
  async release({ data, cause }: Delivered<EnrolmentWithdrawn>) {
    await this.admissions.placeFollows(data.enrolmentId, cause);
  }

  @On(EnrolmentSuperseded)
  async releaseToo({ data, cause }: Delivered<EnrolmentSuperseded>) {
    await this.admissions.placeFollows(data.enrolmentId, cause);
  }

  @On(EnrolmentDeferred)
  async pause({ data, cause }: Delivered<EnrolmentDeferred>) {
    await this.admissions.placeFollows(data.enrolmentId, cause);
  }

  @On(EnrolmentMovedToCohort)
  async leave({ data, cause }: Delivered<EnrolmentMovedToCohort>) {
    await this.admissions.placeFollows(data.enrolmentId, cause);
  }

  @On(EnrolmentCompleted)
  async useUp({ data, cause }: Delivered<EnrolmentCompleted>) {
    await this.admissions.placeFollows(data.enrolmentId, cause);
  }

  @On(EnrolmentNotCompleted)
  async useUpToo({ data, cause }: Delivered<EnrolmentNotCompleted>) {
    await this.admissions.placeFollows(data.enrolmentId, cause);
  }

  @On(EnrolmentTransferred)
  async move({ data, cause }: Delivered<EnrolmentTransferred>) {
    await this.admissions.placeFollows(data.enrolmentId, cause);
  }
}
