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
import { HeldPlaces } from '../places/held-places.mongo.js';
import { alreadyEnrolled } from '../places/room.js';

/** Two whole schools become one: the place of the one is theirs once that of the other is free. */
const whileOneGoes = { early: [alreadyEnrolled[0]] };

/** The place follows its enrolment, also when a register or the end of the cohort changed it. */
@Controller()
export class WhenEnrolmentChanges {
  constructor(@Inject(HeldPlaces) private readonly heldPlaces: HeldPlaces) {}

  @On(EnrolmentWithdrawn)
  async release({ data, cause }: Delivered<EnrolmentWithdrawn>) {
    await this.heldPlaces.follow(data.enrolmentId, cause);
  }

  @On(EnrolmentSuperseded)
  async releaseToo({ data, cause }: Delivered<EnrolmentSuperseded>) {
    await this.heldPlaces.follow(data.enrolmentId, cause);
  }

  @On(EnrolmentDeferred)
  async pause({ data, cause }: Delivered<EnrolmentDeferred>) {
    await this.heldPlaces.follow(data.enrolmentId, cause);
  }

  @On(EnrolmentMovedToCohort)
  async leave({ data, cause }: Delivered<EnrolmentMovedToCohort>) {
    await this.heldPlaces.follow(data.enrolmentId, cause);
  }

  @On(EnrolmentCompleted)
  async useUp({ data, cause }: Delivered<EnrolmentCompleted>) {
    await this.heldPlaces.follow(data.enrolmentId, cause);
  }

  @On(EnrolmentNotCompleted)
  async useUpToo({ data, cause }: Delivered<EnrolmentNotCompleted>) {
    await this.heldPlaces.follow(data.enrolmentId, cause);
  }

  @On(EnrolmentTransferred, whileOneGoes)
  async move({ data, cause }: Delivered<EnrolmentTransferred>) {
    await this.heldPlaces.follow(data.enrolmentId, cause);
  }
}
