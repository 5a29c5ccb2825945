import { Controller } from '@nestjs/common';
import { ApplicationSubmitted, ParticipantEnrolled, PersonMerged, StaffMemberAdded } from '#contracts';
import { On, type Delivered } from '#kafka';
import { Merging } from '../person/merging.mongo.js';

/** Who is merged further, or erased, at the same moment: what follows from that is seen when it is tried again. */
const options = { early: ['person.merged', 'person.erased'] };

/** What follows from a merge comes about also when whoever asked for it is gone. */
@Controller()
export class WhenPersonMerged {
  constructor(private readonly merging: Merging) {}

  @On(PersonMerged, options)
  async follow({ data, cause }: Delivered<PersonMerged>) {
    await this.merging.follow(data.personId, cause);
  }

  @On(ApplicationSubmitted, options)
  async followApplicant({ data, cause }: Delivered<ApplicationSubmitted>) {
    await this.merging.followIfGone(data.personId, cause);
  }

  @On(ParticipantEnrolled, options)
  async followParticipant({ data, cause }: Delivered<ParticipantEnrolled>) {
    await this.merging.followIfGone(data.personId, cause);
  }

  @On(StaffMemberAdded, options)
  async followStaffMember({ data, cause }: Delivered<StaffMemberAdded>) {
    await this.merging.followIfGone(data.personId, cause);
  }
}
