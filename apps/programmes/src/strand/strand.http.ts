import { Body, Controller, Get, Param, Post, Query } from '@nestjs/common';
import { IsOptional } from 'class-validator';
import { Code, Id, Whole } from '#contracts';
import type { Cause, Reach } from '#domain';
import { Allow, AnId, Caused, IdentifiedPageQuery, Reached, Says, matching } from '#http';
import { Cohorts } from '../cohort/cohorts.mongo.js';
import { differencesBetween } from '../differences.js';
import { Partnerships } from '../partnership/partnerships.mongo.js';
import { CloseStrand, closeStrand } from './commands/close-strand.js';
import { CopyStrand, copyStrand } from './commands/copy-strand.js';
import { DraftStrand, draftStrand } from './commands/draft-strand.js';
import { PublishStrand, publishStrand } from './commands/publish-strand.js';
import { ReviseStrand, reviseStrand } from './commands/revise-strand.js';
import { WithdrawStrand, withdrawStrand } from './commands/withdraw-strand.js';
import { definitionIn, namedOf } from './strand.js';
import { Strands } from './strands.mongo.js';

export class ListStrands extends IdentifiedPageQuery {
  @IsOptional() @Code() code?: string;
  @IsOptional() @Id() partnershipId?: string;
}

export class DifferencesAsked {
  @Whole(1, 100_000) from!: number;
  /** The number of the draft is one above that of the last published version. */
  @Whole(1, 100_000) to!: number;
}

@Controller('strands')
export class StrandRoutes {
  constructor(
    private readonly strands: Strands,
    private readonly partnerships: Partnerships,
    private readonly cohorts: Cohorts,
  ) {}

  @Get()
  @Allow('programme-lead', 'operations-officer')
  @Says('The strands within reach, with all their versions.')
  list(@Query() { code, partnershipId, ...page }: ListStrands, @Reached() reach: Reach) {
    return this.strands.page(matching({ code, partnershipId }), page, reach);
  }

  @Get(':strandId')
  @Allow('programme-lead', 'operations-officer')
  @Says('One strand.')
  show(@Param('strandId', AnId) id: string, @Reached() reach: Reach) {
    return this.strands.get(id, reach);
  }

  @Get(':strandId/differences')
  @Allow('programme-lead', 'operations-officer')
  @Says('What one version of a strand says differently from another, place by place; the draft is a version, too.')
  async differences(
    @Param('strandId', AnId) id: string,
    @Query() { from, to }: DifferencesAsked,
    @Reached() reach: Reach,
  ) {
    const { state } = await this.strands.get(id, reach);
    return { from, to, differences: differencesBetween(definitionIn(state, from), definitionIn(state, to)) };
  }

  @Post()
  @Allow('programme-lead')
  @Says('Drafts a strand. Its code names it in every topic and grant, and can never change.')
  async draft(@Body() command: DraftStrand, @Caused() cause: Cause) {
    const partnership = (await this.partnerships.find(command.partnershipId, cause.reach))?.state;
    return this.strands.handle(cause.newId, { ...command, partnership }, draftStrand, cause);
  }

  @Post('copies')
  @Allow('programme-lead')
  @Says('Drafts a strand with the definition of another as its template.')
  async copy(@Body() command: CopyStrand, @Caused() cause: Cause) {
    const template = (await this.strands.find(command.strandId, cause.reach))?.state;
    const partnership = (await this.partnerships.find(command.partnershipId, cause.reach))?.state;
    return this.strands.handle(cause.newId, { ...command, template, partnership }, copyStrand, cause);
  }

  @Post('revisions')
  @Allow('programme-lead')
  @Says('Writes the draft of a version as a whole: the one in draft, or the next after the published ones.')
  revise(@Body() command: ReviseStrand, @Caused() cause: Cause) {
    return this.strands.handle(command.strandId, command, reviseStrand, cause);
  }

  @Post('publications')
  @Allow('programme-lead')
  @Says('Puts a drafted version in force: every service runs the strand by it, without a restart.')
  async publish(@Body() command: PublishStrand, @Caused() cause: Cause) {
    const { partnershipId } = namedOf((await this.strands.get(command.strandId, cause.reach)).state);
    const partnership = (await this.partnerships.find(partnershipId))?.state;
    return this.strands.handle(command.strandId, { ...command, partnership }, publishStrand, cause);
  }

  @Post('closures')
  @Allow('programme-lead')
  @Says('Takes no new cohorts; the strand is closed when its last cohort has ended.')
  close(@Body() command: CloseStrand, @Caused() cause: Cause) {
    return this.strands.handle(command.strandId, command, closeStrand, cause);
  }

  @Post('withdrawals')
  @Allow('programme-lead')
  @Says('Takes back a strand in which nobody takes part.')
  async withdraw(@Body() command: WithdrawStrand, @Caused() cause: Cause) {
    const { code } = namedOf((await this.strands.get(command.strandId, cause.reach)).state);
    const cohortsLeft = await this.cohorts.leftOf(code);
    return this.strands.handle(command.strandId, { ...command, cohortsLeft }, withdrawStrand, cause);
  }
}
