import { Controller, Inject } from '@nestjs/common';
import {
  ApplicationAccepted,
  ApplicationMovedToCohort,
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
import { alreadyApplied } from '../places/in-play.js';
import { LeavingLists } from '../places/leaving-lists.mongo.js';
import { MovingOn } from '../places/moving-on.mongo.js';

/** Where one is back on the list, the application that was sent meanwhile hears first that it goes. */
const whileOtherGoes = { early: [alreadyApplied[0]] };

type Decided = { applicationId: string };

/** Whatever the places decide, the application and the enrolment come to agree, also when nobody waits for an answer. */
@Controller()
export class WhenPlacesDecide {
  constructor(
    @Inject(Admissions) private readonly admissions: Admissions,
    @Inject(GroupApplications) private readonly groups: GroupApplications,
    @Inject(MovingOn) private readonly movingOn: MovingOn,
    @Inject(LeavingLists) private readonly leaving: LeavingLists,
  ) {}

  @On(GroupApplied)
  async followGroup({ data, cause }: Delivered<GroupApplied>) {
    await this.groups.follow(data, cause);
  }

  @On(ApplicationSubmitted, whileOtherGoes)
  async enter({ data, cause }: Delivered<ApplicationSubmitted>) {
    await this.admissions.enter(data.applicationId, cause);
  }

  @On(ApplicationAccepted, { ...whileOtherGoes, normal: ['application.already-accepted'] })
  async enrol({ data, cause }: Delivered<ApplicationAccepted>) {
    await this.admissions.agree(data.applicationId, cause);
    await this.admissions.follow(data.applicationId, data.cohortId, cause);
    await this.leaving.allBut(data.applicationId, cause);
  }

  @On(ApplicationWaitlisted, whileOtherGoes)
  async waitlist({ data, cause }: Delivered<ApplicationWaitlisted>) {
    await this.agree(data, cause);
  }

  @On(PlaceOffered, whileOtherGoes)
  async offer({ data, cause }: Delivered<PlaceOffered>) {
    await this.agree(data, cause);
  }

  @On(PlaceOfferDeclined, whileOtherGoes)
  async decline({ data, cause }: Delivered<PlaceOfferDeclined>) {
    await this.agree(data, cause);
  }

  @On(PlaceOfferExpired, whileOtherGoes)
  async expire({ data, cause }: Delivered<PlaceOfferExpired>) {
    await this.agree(data, cause);
  }

  @On(ApplicationRejected, whileOtherGoes)
  async reject({ data, cause }: Delivered<ApplicationRejected>) {
    await this.agree(data, cause);
  }

  @On(ApplicationReopened, whileOtherGoes)
  async reopen({ data, cause }: Delivered<ApplicationReopened>) {
    await this.agree(data, cause);
  }

  @On(ApplicationMovedToCohort, { early: [...whileOtherGoes.early, 'cohort.unknown'] })
  async goOn({ data, cause }: Delivered<ApplicationMovedToCohort>) {
    await this.movingOn.withCohort(data.applicationId, data.cohortId, cause);
  }

  @On(ApplicationWithdrawn, whileOtherGoes)
  async withdraw({ data, cause }: Delivered<ApplicationWithdrawn>) {
    await this.agree(data, cause);
  }

  private async agree({ applicationId }: Decided, cause: Delivered<Decided>['cause']) {
    await this.admissions.agree(applicationId, cause);
  }
}
