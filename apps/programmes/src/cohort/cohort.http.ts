import { Body, Controller, Get, Param, Post, Query } from '@nestjs/common';
import { IsIn, IsOptional } from 'class-validator';
import { Code, Id } from '#contracts';
import type { Cause, Reach } from '#domain';
import { Allow, AnId, Caused, PageQuery, Reached, Says, matching } from '#http';
import { Strands } from '../strand/strands.mongo.js';
import { known, statuses } from './cohort.js';
import { Cohorts } from './cohorts.mongo.js';
import { CancelCohort, cancelCohort } from './commands/cancel-cohort.js';
import { ChangeCapacity, changeCapacity } from './commands/change-capacity.js';
import { FinishCohort, finishCohort } from './commands/finish-cohort.js';
import { OpenCohort, openCohort } from './commands/open-cohort.js';
import { PlanCohort, planCohort } from './commands/plan-cohort.js';
import { ReplanCohort, replanCohort } from './commands/replan-cohort.js';
import { StartCohort, startCohort } from './commands/start-cohort.js';

export class ListCohorts extends PageQuery {
  @IsOptional() @Id() partnershipId?: string;
  @IsOptional() @Code() strand?: string;
  @IsOptional() @IsIn(statuses) status?: (typeof statuses)[number];
}

@Controller('cohorts')
export class CohortRoutes {
  constructor(
    private readonly cohorts: Cohorts,
    private readonly strands: Strands,
  ) {}

  @Get()
  @Allow('programme-lead', 'operations-officer', 'finance-officer')
  @Says('The cohorts within reach.')
  list(@Query() { partnershipId, strand, status, ...page }: ListCohorts, @Reached() reach: Reach) {
    return this.cohorts.page(matching({ partnershipId, strand, status }), page, reach);
  }

  @Get(':cohortId')
  @Allow('programme-lead', 'operations-officer', 'finance-officer')
  @Says('One cohort.')
  show(@Param('cohortId', AnId) id: string, @Reached() reach: Reach) {
    return this.cohorts.get(id, reach);
  }

  @Post()
  @Allow('programme-lead', 'operations-officer')
  @Says('Plans a cohort of a strand, which need not be published yet.')
  async plan(@Body() command: PlanCohort, @Caused() cause: Cause) {
    const itsStrand = (await this.strands.named(command.strand, cause.reach))?.state;
    return this.cohorts.handle(cause.newId, { ...command, itsStrand }, planCohort, cause);
  }

  @Post('revisions')
  @Allow('programme-lead', 'operations-officer')
  @Says('Replaces the plan of a cohort as a whole, before it opens.')
  replan(@Body() command: ReplanCohort, @Caused() cause: Cause) {
    return this.cohorts.handle(command.cohortId, command, replanCohort, cause);
  }

  @Post('openings')
  @Allow('programme-lead')
  @Says('Opens a cohort by the version of its strand in force today; it starts and finishes on its planned days.')
  async open(@Body() command: OpenCohort, @Caused() cause: Cause) {
    const { strand } = known((await this.cohorts.get(command.cohortId, cause.reach)).state);
    const itsStrand = (await this.strands.named(strand))?.state;
    return this.cohorts.handle(command.cohortId, { ...command, itsStrand }, openCohort, cause);
  }

  @Post('capacities')
  @Allow('programme-lead', 'operations-officer')
  @Says('Gives a cohort more or fewer places; no one who has one loses it.')
  changeCapacity(@Body() command: ChangeCapacity, @Caused() cause: Cause) {
    return this.cohorts.handle(command.cohortId, command, changeCapacity, cause);
  }

  @Post('starts')
  @Allow('programme-lead', 'operations-officer')
  @Says('Starts the teaching of a cohort today instead of on its planned day.')
  start(@Body() command: StartCohort, @Caused() cause: Cause) {
    return this.cohorts.handle(command.cohortId, command, startCohort, cause);
  }

  @Post('finishes')
  @Allow('programme-lead', 'operations-officer')
  @Says('Ends the teaching of a cohort today instead of after its planned last day.')
  finish(@Body() command: FinishCohort, @Caused() cause: Cause) {
    return this.cohorts.handle(command.cohortId, command, finishCohort, cause);
  }

  @Post('cancellations')
  @Allow('programme-lead')
  @Says('Cancels a cohort; what becomes of each enrolment is then decided one by one.')
  cancel(@Body() command: CancelCohort, @Caused() cause: Cause) {
    return this.cohorts.handle(command.cohortId, command, cancelCohort, cause);
  }
}
