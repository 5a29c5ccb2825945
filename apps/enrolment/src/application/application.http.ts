import { Body, Controller, Get, Param, Post, Query } from '@nestjs/common';
import { IsIn, IsOptional } from 'class-validator';
import { Code, Id, type Role } from '#contracts';
import { BusinessClock, type Cause, type Reach } from '#domain';
import { Allow, AnId, Caused, IdentifiedPageQuery, Reached, Says, matching } from '#http';
import { consequenceOf } from '../consequence.js';
import { Admissions } from '../places/admissions.mongo.js';
import { AcceptApplication, acceptApplication } from '../places/commands/accept-application.js';
import { AnswerOffer, answerOffer } from '../places/commands/answer-offer.js';
import { RejectApplication, rejectApplication } from '../places/commands/reject-application.js';
import { ReopenApplication } from '../places/commands/reopen-application.js';
import { WithdrawApplication, withdrawApplication } from '../places/commands/withdraw-application.js';
import { Reconsiderations } from '../places/reconsiderations.mongo.js';
import { statuses } from './application.js';
import { Applications } from './applications.mongo.js';
import { listed } from './assessment.js';
import { noteAnswer } from './commands/note-answer.js';
import { Applying, SubmitApplication, submitApplication } from './commands/submit-application.js';
import { eligibilityOf } from './eligibility.js';
import { Evidence } from './evidence.mongo.js';

/** Who applies, for themselves or for others. */
const applicants = [
  'operations-officer',
  'programme-lead',
  'partner-admin',
  'school-lead',
  'trust-lead',
  'participant',
] as const satisfies Role[];

export class ListApplications extends IdentifiedPageQuery {
  @IsOptional() @Id() cohortId?: string;
  @IsOptional() @Code() strand?: string;
  @IsOptional() @Id() personId?: string;
  @IsOptional() @Id() organisationId?: string;
  /** Those who applied together. */
  @IsOptional() @Id() groupId?: string;
  @IsOptional() @IsIn(statuses) status?: (typeof statuses)[number];
}

/** Whom to ask about before applying. */
export class EligibilityQuery extends Applying {}

@Controller('applications')
export class ApplicationRoutes {
  constructor(
    private readonly applications: Applications,
    private readonly admissions: Admissions,
    private readonly reconsiderations: Reconsiderations,
    private readonly evidence: Evidence,
    private readonly clock: BusinessClock,
  ) {}

  @Get()
  @Allow(...applicants, 'panel-member')
  @Says('The applications within reach.')
  async list(@Query() query: ListApplications, @Reached() reach: Reach) {
    const { cohortId, strand, personId, organisationId, groupId, status, ...page } = query;
    const wanted = matching({ cohortId, strand, personId, organisationId, groupId, status });
    const { items, ...rest } = await this.applications.page(wanted, page, reach);
    return { ...rest, items: items.map(listed) };
  }

  @Get('eligibility')
  @Allow(...applicants)
  @Says('Whether one may apply, and if not, the first rule that stands in the way.')
  async eligibility(@Query() query: EligibilityQuery, @Reached() reach: Reach) {
    return eligibilityOf({ ...(await this.evidence.on(query, reach)), today: this.clock.today() });
  }

  @Get(':applicationId')
  @Allow(...applicants, 'panel-member')
  @Says('One application.')
  async show(@Param('applicationId', AnId) id: string, @Reached() reach: Reach) {
    return listed(await this.applications.get(id, reach));
  }

  @Post()
  @Allow(...applicants)
  @Says('Applies for a place in a cohort. Where the first to come are served, a free place is offered at once.')
  async submit(@Body() command: SubmitApplication, @Caused() cause: Cause) {
    const evidence = await this.evidence.on(command, cause.reach);
    const submitted = await this.applications.handle(
      cause.newId,
      { ...command, ...evidence },
      submitApplication,
      cause,
    );
    await this.admissions.enter(submitted.id, cause);
    return submitted;
  }

  @Post('acceptances')
  @Allow('operations-officer', 'programme-lead')
  @Says('Accepts an application: the applicant takes part, or waits when every place is held.')
  accept(@Body() command: AcceptApplication, @Caused() cause: Cause) {
    return this.admissions.give(command, acceptApplication, cause);
  }

  @Post('rejections')
  @Allow('operations-officer', 'programme-lead')
  @Says('Rejects an application.')
  reject(@Body() command: RejectApplication, @Caused() cause: Cause) {
    return this.admissions.decide(command, rejectApplication, cause);
  }

  @Post('reopenings')
  @Allow('operations-officer', 'programme-lead')
  @Says('Considers a rejected application again, or, while nothing is recorded, one that was accepted; with a reason.')
  reopen(@Body() command: ReopenApplication, @Caused() cause: Cause) {
    return this.reconsiderations.reopen(command, cause);
  }

  @Post('withdrawals')
  @Allow(...applicants)
  @Says('Takes an application back.')
  withdraw(@Body() command: WithdrawApplication, @Caused() cause: Cause) {
    return this.admissions.decide(command, withdrawApplication, cause);
  }

  @Post('offer-answers')
  @Allow('operations-officer', 'programme-lead', 'school-lead', 'trust-lead', 'participant')
  @Says('Answers the offer of a place, naming who said so.')
  async answer(@Body() command: AnswerOffer, @Caused() cause: Cause) {
    const answered = await this.admissions.give(command, answerOffer, cause);
    await this.applications.handle(command.applicationId, command, noteAnswer, consequenceOf(cause, 'noted'));
    return answered;
  }
}
