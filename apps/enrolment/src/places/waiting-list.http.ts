import { Body, Controller, Post } from '@nestjs/common';
import type { Cause } from '#domain';
import { Allow, Caused, Says } from '#http';
import { Admissions } from './admissions.mongo.js';
import { ChangePriority, changePriority } from './commands/change-priority.js';
import { RejoinWaitingList } from './commands/rejoin-waiting-list.js';
import { ApplyTogether, GroupApplications } from './group-applications.mongo.js';
import { Reconsiderations } from './reconsiderations.mongo.js';

/** Who is served together, before others, and again. */
@Controller('applications')
export class WaitingListRoutes {
  constructor(
    private readonly admissions: Admissions,
    private readonly reconsiderations: Reconsiderations,
    private readonly groups: GroupApplications,
  ) {}

  @Post('groups')
  @Allow('operations-officer', 'programme-lead', 'partner-admin', 'school-lead', 'trust-lead')
  @Says('Applies for several at once: all of them are offered a place, or all of them wait. Answers with the group.')
  applyTogether(@Body() command: ApplyTogether, @Caused() cause: Cause) {
    return this.groups.apply(command, cause);
  }

  @Post('priorities')
  @Allow('operations-officer', 'programme-lead')
  @Says('Lets an applicant be served before others who wait, or no longer; returners stay before everyone.')
  changePriority(@Body() command: ChangePriority, @Caused() cause: Cause) {
    return this.admissions.decide(command, changePriority, cause);
  }

  @Post('waiting-list-returns')
  @Allow('operations-officer', 'programme-lead')
  @Says('Puts one who declined an offer, or did not answer in time, at the end of the waiting list again.')
  rejoin(@Body() command: RejoinWaitingList, @Caused() cause: Cause) {
    return this.reconsiderations.rejoin(command, cause);
  }
}
