import { Body, Controller, Get, Param, Post, Query } from '@nestjs/common';
import type { Cause, Reach } from '#domain';
import { Allow, AnId, Caused, PageQuery, Reached, Says } from '#http';
import { ActivatePartnership, activatePartnership } from './commands/activate-partnership.js';
import { ClosePartnership, closePartnership } from './commands/close-partnership.js';
import { DraftPartnership, draftPartnership } from './commands/draft-partnership.js';
import { ExtendPartnership, extendPartnership } from './commands/extend-partnership.js';
import { JudgeObjective, judgeObjective } from './commands/judge-objective.js';
import { RevisePartnership, revisePartnership } from './commands/revise-partnership.js';
import { Partnerships } from './partnerships.mongo.js';

@Controller('partnerships')
export class PartnershipRoutes {
  constructor(private readonly partnerships: Partnerships) {}

  @Get()
  @Allow('platform-admin', 'programme-lead', 'operations-officer', 'finance-officer')
  @Says('The partnerships within reach, with their terms and how their objectives were judged.')
  list(@Query() query: PageQuery, @Reached() reach: Reach) {
    return this.partnerships.page({}, query, reach);
  }

  @Get(':partnershipId')
  @Allow('platform-admin', 'programme-lead', 'operations-officer', 'finance-officer')
  @Says('One partnership.')
  show(@Param('partnershipId', AnId) id: string, @Reached() reach: Reach) {
    return this.partnerships.get(id, reach);
  }

  @Get(':partnershipId/evidence')
  @Allow('programme-lead')
  @Says('What the judgements of a partnership’s objectives rest on.')
  async evidence(@Param('partnershipId', AnId) id: string, @Reached() reach: Reach) {
    return (await this.partnerships.get(id, reach)).details;
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
