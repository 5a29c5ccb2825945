import { Body, Controller, Get, Param, Post, Query } from '@nestjs/common';
import { IsIn, IsOptional } from 'class-validator';
import { AcademicYear, Code, Id, Whole } from '#contracts';
import { BusinessClock, type Cause, type Reach } from '#domain';
import { Allow, AnId, Caused, IdentifiedPageQuery, Reached, Says, matching } from '#http';
import { Strands } from '../strand/strands.mongo.js';
import { known, statuses } from './cohort.js';
import { CohortEvidence } from './cohort-evidence.mongo.js';
import { Cohorts, taughtIn } from './cohorts.mongo.js';
import { AllowLateJoining, allowLateJoining } from './commands/allow-late-joining.js';
import { CancelCohort, cancelCohort } from './commands/cancel-cohort.js';
import { ChangeCapacity, changeCapacity } from './commands/change-capacity.js';
import { FinishCohort, finishCohort } from './commands/finish-cohort.js';
import { MergeCohort, mergeCohort } from './commands/merge-cohort.js';
import { invalidatedByMove, MoveCohort, moveCohort } from './commands/move-cohort.js';
import { OpenCohort, openCohort } from './commands/open-cohort.js';
import { PlanCohort, planCohort } from './commands/plan-cohort.js';
import { ReplanCohort, replanCohort } from './commands/replan-cohort.js';
import { StartCohort, startCohort } from './commands/start-cohort.js';
import { mergerOf } from './merger.js';

export class ListCohorts extends IdentifiedPageQuery {
  @IsOptional() @Id() partnershipId?: string;
  @IsOptional() @Code() strand?: string;
  @IsOptional() @IsIn(statuses) status?: (typeof statuses)[number];
  /** Those taught in it, wholly or in part. */
  @IsOptional() @AcademicYear() academicYear?: string;
}

export class MoveAsked {
  @Whole(1, 100_000) version!: number;
}

export class MergerAsked {
  @Id() into!: string;
}

@Controller('cohorts')
export class CohortRoutes {
  constructor(
    private readonly cohorts: Cohorts,
    private readonly strands: Strands,
    private readonly evidence: CohortEvidence,
    private readonly clock: BusinessClock,
  ) {}

  @Get()
  @Allow('programme-lead', 'operations-officer', 'finance-officer')
  @Says('The cohorts within reach.')
  list(@Query() { partnershipId, strand, status, academicYear, ...page }: ListCohorts, @Reached() reach: Reach) {
    const wanted = { ...matching({ partnershipId, strand, status }), ...taughtIn(academicYear) };
    return this.cohorts.page(wanted, page, reach);
  }

  @Get(':cohortId')
  @Allow('programme-lead', 'operations-officer', 'finance-officer')
  @Says('One cohort.')
  show(@Param('cohortId', AnId) id: string, @Reached() reach: Reach) {
    return this.cohorts.get(id, reach);
  }

  @Get(':cohortId/move')
  @Allow('programme-lead', 'operations-officer')
  @Says('What would no longer hold if the cohort moved to a newer version of its strand.')
  async moveAsked(@Param('cohortId', AnId) id: string, @Query() { version }: MoveAsked, @Reached() reach: Reach) {
    const [facts, { state }] = [await this.evidence.ofMove(id, reach), await this.cohorts.get(id, reach)];
    return { version, invalidated: invalidatedByMove({ version, ...facts }, state, this.clock.today()) };
  }

  @Get(':cohortId/merger')
  @Allow('programme-lead', 'operations-officer')
  @Says('What merging the cohort into another would come to: who goes on there, and which schools have many then.')
  async mergerAsked(@Param('cohortId', AnId) id: string, @Query() { into }: MergerAsked, @Reached() reach: Reach) {
    const [facts, { state }] = [await this.evidence.ofMerger(id, into, reach), await this.cohorts.get(id, reach)];
    return mergerOf(facts, state);
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

  @Post('late-joinings')
  @Allow('programme-lead', 'operations-officer')
  @Says('Takes applications longer, also while the cohort is taught; planned minutes count from joining.')
  allowLateJoining(@Body() command: AllowLateJoining, @Caused() cause: Cause) {
    return this.cohorts.handle(command.cohortId, command, allowLateJoining, cause);
  }

  @Post('moves')
  @Allow('programme-lead')
  @Says('Moves a cohort to a newer version of its strand, once everything that invalidates is accepted by its code.')
  async move(@Body() command: MoveCohort, @Caused() cause: Cause) {
    const facts = await this.evidence.ofMove(command.cohortId, cause.reach);
    return this.cohorts.handle(command.cohortId, { ...command, ...facts }, moveCohort, cause);
  }

  @Post('mergers')
  @Allow('programme-lead')
  @Says('Makes two cohorts one, all or nothing: the one ends, and everyone in it goes on in the other.')
  async merge(@Body() command: MergeCohort, @Caused() cause: Cause) {
    const facts = await this.evidence.ofMerger(command.cohortId, command.into, cause.reach);
    return this.cohorts.handle(command.cohortId, { ...command, ...facts }, mergeCohort, cause);
  }
}
