import { Controller, Inject } from '@nestjs/common';
import {
  EnrolmentDeferred,
  EnrolmentReopened,
  EnrolmentResumed,
  EnrolmentSuperseded,
  EnrolmentTransferred,
  EnrolmentWithdrawalAnnounced,
  EnrolmentWithdrawalCancelled,
  EnrolmentWithdrawn,
  ParticipantEnrolled,
  ParticipantMerged,
  StaffMemberAdded,
  StaffMemberLeft,
} from '#contracts';
import { On, type Delivered } from '#kafka';
import { addMember } from '../roster/commands/add-member.js';
import { addStaffMember } from '../roster/commands/add-staff-member.js';
import { mergeMember } from '../roster/commands/merge-member.js';
import { cancelLeaving } from '../roster/commands/cancel-leaving.js';
import { pauseParticipation } from '../roster/commands/pause-participation.js';
import { removeMember } from '../roster/commands/remove-member.js';
import { resumeParticipation } from '../roster/commands/resume-participation.js';
import { transferMembers } from '../roster/commands/transfer-members.js';
import type { PauseReason } from '../roster/pauses.js';
import { Rosters } from '../roster/rosters.mongo.js';

type OfEnrolment = { cohortId: string; enrolmentId: string; on: string };

const early = ['roster.unknown'];

/** The roster follows the enrolments: who takes part, from when, and from which school. */
@Controller()
export class WhenParticipationChanges {
  constructor(@Inject(Rosters) private readonly rosters: Rosters) {}

  @On(ParticipantEnrolled, { early })
  async add({ data, cause }: Delivered<ParticipantEnrolled>) {
    await this.rosters.handle(data.cohortId, data, addMember, cause);
  }

  @On(StaffMemberAdded, { early })
  async addStaff({ data, cause }: Delivered<StaffMemberAdded>) {
    await this.rosters.handle(data.cohortId, data, addStaffMember, cause);
  }

  @On(StaffMemberLeft, { early })
  async removeStaff({ data, cause }: Delivered<StaffMemberLeft>) {
    await this.rosters.handle(data.cohortId, data, removeMember, cause);
  }

  @On(EnrolmentDeferred, { early })
  async defer({ data, cause }: Delivered<EnrolmentDeferred>) {
    await this.pause(data, 'deferred', cause);
  }

  @On(EnrolmentWithdrawalAnnounced, { early })
  async announce({ data, cause }: Delivered<EnrolmentWithdrawalAnnounced>) {
    await this.pause(data, 'leaving', cause);
  }

  @On(EnrolmentWithdrawalCancelled, { early })
  async stay({ data, cause }: Delivered<EnrolmentWithdrawalCancelled>) {
    await this.rosters.handle(data.cohortId, data, cancelLeaving, cause);
  }

  @On(EnrolmentWithdrawn, { early })
  async withdraw({ data, cause }: Delivered<EnrolmentWithdrawn>) {
    await this.pause(data, 'left', cause);
  }

  @On(EnrolmentSuperseded, { early })
  async supersede({ data, cause }: Delivered<EnrolmentSuperseded>) {
    await this.pause(data, 'left', cause);
  }

  @On(EnrolmentReopened, { early })
  async reopen({ data, cause }: Delivered<EnrolmentReopened>) {
    await this.rosters.handle(data.cohortId, data, cancelLeaving, cause);
  }

  @On(EnrolmentResumed, { early })
  async resume({ data, cause }: Delivered<EnrolmentResumed>) {
    await this.rosters.handle(data.cohortId, data, resumeParticipation, cause);
  }

  @On(EnrolmentTransferred, { early })
  async transfer({ data, cause }: Delivered<EnrolmentTransferred>) {
    await this.rosters.handle(data.cohortId, data, transferMembers, cause);
  }

  @On(ParticipantMerged, { early })
  async merge({ data, cause }: Delivered<ParticipantMerged>) {
    await this.rosters.handle(data.cohortId, data, mergeMember, cause);
  }

  private async pause(data: OfEnrolment, because: PauseReason, cause: Delivered<OfEnrolment>['cause']) {
    const { cohortId, enrolmentId, on } = data;
    await this.rosters.handle(cohortId, { enrolmentId, on, because }, pauseParticipation, cause);
  }
}
