import { Controller, Inject } from '@nestjs/common';
import {
  ApplicationAccepted,
  ApplicationRejected,
  ApplicationReopened,
  ApplicationSubmitted,
  ApplicationWaitlisted,
  ApplicationWithdrawn,
  GroupApplied,
  PlaceOffered,
  PlaceOfferDeclined,
  PlaceOfferExpired,
} from '#contracts';
import { On, type Delivered } from '#kafka';
import { Admissions } from '../places/admissions.mongo.js';
import { GroupApplications } from '../places/group-applications.mongo.js';

type Decided = { applicationId: string };

/** Whatever the places decide, the application and the enrolment come to agree, also when nobody waits for an answer. */
@Controller()
export class WhenPlacesDecide {
  constructor(
    @Inject(Admissions) private readonly admissions: Admissions,
    @Inject(GroupApplications) private readonly groups: GroupApplications,
  ) {}

  @On(GroupApplied)
  async followGroup({ data, cause }: Delivered<GroupApplied>) {
    await this.groups.follow(data, cause);
  }

  @On(ApplicationSubmitted)
  async enter({ data, cause }: Delivered<ApplicationSubmitted>) {
    await this.admissions.enter(data.applicationId, cause);
  }

  @On(ApplicationAccepted, { normal: ['application.already-accepted'] })
  async enrol({ data, cause }: Delivered<ApplicationAccepted>) {
    await this.admissions.agree(data.applicationId, cause);
    await this.admissions.follow(data.applicationId, data.cohortId, cause);
    await this.admissions.leaveOtherLists(data.applicationId, cause);
  }

  @On(ApplicationWaitlisted)
  async waitlist({ data, cause }: Delivered<ApplicationWaitlisted>) {
    await this.agree(data, cause);
  }

  @On(PlaceOffered)
  async offer({ data, cause }: Delivered<PlaceOffered>) {
    await this.agree(data, cause);
  }

  @On(PlaceOfferDeclined)
  async decline({ data, cause }: Delivered<PlaceOfferDeclined>) {
    await this.agree(data, cause);
  }

  @On(PlaceOfferExpired)
  async expire({ data, cause }: Delivered<PlaceOfferExpired>) {
    await this.agree(data, cause);
  }

  @On(ApplicationRejected)
  async reject({ data, cause }: Delivered<ApplicationRejected>) {
    await this.agree(data, cause);
  }

  @On(ApplicationReopened)
  async reopen({ data, cause }: Delivered<ApplicationReopened>) {
    await this.agree(data, cause);
  }

  @On(ApplicationWithdrawn)
  async withdraw({ data, cause }: Delivered<ApplicationWithdrawn>) {
    await this.agree(data, cause);
  }

  private async agree({ applicationId }: Decided, cause: Delivered<Decided>['cause']) {
    await this.admissions.agree(applicationId, cause);
  }
}
