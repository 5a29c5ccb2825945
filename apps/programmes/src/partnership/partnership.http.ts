import { Body, Controller, Get, Param, Post, Query } from '@nestjs/common';
import { IsOptional } from 'class-validator';
import { Day } from '#contracts';
import type { Cause, Reach } from '#domain';
import { Allow, AnId, Caused, IdentifiedPageQuery, Reached, Says } from '#http';
import { Cohorts } from '../cohort/cohorts.mongo.js';
import { Enrolled } from '../views/enrolled.mongo.js';
import { ActivatePartnership, activatePartnership } from './commands/activate-partnership.js';
import { AgreeCheckIn, agreeCheckIn } from './commands/agree-check-in.js';
import { AmendPartnership, amendPartnership } from './commands/amend-partnership.js';
import { ClosePartnership, closePartnership } from './commands/close-partnership.js';
import { CorrectCoverage, correctCoverage } from './commands/correct-coverage.js';
import { DraftPartnership, draftPartnership } from './commands/draft-partnership.js';
import { ExtendPartnership, extendPartnership } from './commands/extend-partnership.js';
import { HoldCheckIn, holdCheckIn } from './commands/hold-check-in.js';
import { JudgeObjective, judgeObjective } from './commands/judge-objective.js';
import { MoveCheckIn, moveCheckIn } from './commands/move-check-in.js';
import { RevisePartnership, revisePartnership } from './commands/revise-partnership.js';
import { coverageOf } from './coverage.js';
import { mustHaveTerms } from './partnership.js';
import { Partnerships, toCheckBy } from './partnerships.mongo.js';

export class ListPartnerships extends IdentifiedPageQuery {
  /** Those with a check-in that is due by this day and was not held. */
  @IsOptional() @Day() checkInDueBy?: string;
}

@Controller('partnerships')
export class PartnershipRoutes {
  constructor(
    private readonly partnerships: Partnerships,
    private readonly cohorts: Cohorts,
    private readonly enrolled: Enrolled,
  ) {}

  @Get()
  @Allow('platform-admin', 'programme-lead', 'operations-officer', 'finance-officer')
  @Says('The partnerships within reach, with their terms and how their objectives were judged.')
  list(@Query() { checkInDueBy, ...page }: ListPartnerships, @Reached() reach: Reach) {
    return this.partnerships.page(toCheckBy(checkInDueBy), page, reach);
  }

  @Get(':partnershipId')
  @Allow('platform-admin', 'programme-lead', 'operations-officer', 'finance-officer')
  @Says('One partnership.')
  show(@Param('partnershipId', AnId) id: string, @Reached() reach: Reach) {
    return this.partnerships.get(id, reach);
  }

  @Get(':partnershipId/evidence')
  @Allow('programme-lead')
  @Says('What the judgements of a partnership’s objectives rest on, and what came of its check-ins.')
  async evidence(@Param('partnershipId', AnId) id: string, @Reached() reach: Reach) {
    return (await this.partnerships.get(id, reach)).details;
  }

  @Get(':partnershipId/coverage')
  @Allow('programme-lead', 'operations-officer')
  @Says('The schools a partnership is for: those it has reached, those not yet, and those it reached beside them.')
  async coverage(@Param('partnershipId', AnId) id: string, @Reached() reach: Reach) {
    const { state } = await this.partnerships.get(id, reach);
    return coverageOf(mustHaveTerms(state), await this.enrolled.urnsIn(await this.cohorts.idsOf(id)));
  }

  @Post()
  @Allow('platform-admin', 'programme-lead')
  @Says('Drafts a partnership: its terms, before anyone has agreed to them.')
  draft(@Body() command: DraftPartnership, @Caused() cause: Cause) {
    return this.partnerships.handle(cause.newId, command, draftPartnership, cause);
  }

  @Post('revisions')
  @Allow('platform-admin', 'programme-lead')
  @Says('Replaces the terms of a draft as a whole.')
  revise(@Body() command: RevisePartnership, @Caused() cause: Cause) {
    return this.partnerships.handle(command.partnershipId, command, revisePartnership, cause);
  }

  @Post('activations')
  @Allow('programme-lead')
  @Says('Both sides have agreed: the partnership begins, and every service hears of it.')
  activate(@Body() command: ActivatePartnership, @Caused() cause: Cause) {
    return this.partnerships.handle(command.partnershipId, command, activatePartnership, cause);
  }

  @Post('extensions')
  @Allow('programme-lead')
  @Says('Moves the last day of a partnership.')
  extend(@Body() command: ExtendPartnership, @Caused() cause: Cause) {
    return this.partnerships.handle(command.partnershipId, command, extendPartnership, cause);
  }

  @Post('amendments')
  @Allow('programme-lead', 'finance-officer')
  @Says('Changes who works together, what is aimed at, the funding or the budget of a partnership that runs.')
  amend(@Body() command: AmendPartnership, @Caused() cause: Cause) {
    return this.partnerships.handle(command.partnershipId, command, amendPartnership, cause);
  }

  @Post('coverage-corrections')
  @Allow('programme-lead', 'operations-officer')
  @Says('Changes the schools or local authorities that a partnership is for.')
  correctCoverage(@Body() command: CorrectCoverage, @Caused() cause: Cause) {
    return this.partnerships.handle(command.partnershipId, command, correctCoverage, cause);
  }

  @Post('check-ins')
  @Allow('programme-lead', 'operations-officer')
  @Says('Agrees when the partners look together at how it goes, and who sees to it.')
  agreeCheckIn(@Body() command: AgreeCheckIn, @Caused() cause: Cause) {
    return this.partnerships.handle(command.partnershipId, command, agreeCheckIn, cause);
  }

  @Post('check-ins/moves')
  @Allow('programme-lead', 'operations-officer')
  @Says('Gives a check-in another day or owner.')
  moveCheckIn(@Body() command: MoveCheckIn, @Caused() cause: Cause) {
    return this.partnerships.handle(command.partnershipId, command, moveCheckIn, cause);
  }

  @Post('check-ins/holdings')
  @Allow('programme-lead', 'operations-officer')
  @Says('Records that a check-in was held; what came of it stays with the partnership.')
  holdCheckIn(@Body() command: HoldCheckIn, @Caused() cause: Cause) {
    return this.partnerships.handle(command.partnershipId, command, holdCheckIn, cause);
  }

  @Post('judgements')
  @Allow('programme-lead')
  @Says('Records how the partners judged an objective; the evidence stays with the partnership.')
  judge(@Body() command: JudgeObjective, @Caused() cause: Cause) {
    return this.partnerships.handle(command.partnershipId, command, judgeObjective, cause);
  }

  @Post('closures')
  @Allow('programme-lead')
  @Says('Ends a partnership today.')
  close(@Body() command: ClosePartnership, @Caused() cause: Cause) {
    return this.partnerships.handle(command.partnershipId, command, closePartnership, cause);
  }
}
