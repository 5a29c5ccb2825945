import { Body, Controller, Get, Param, Post, Query } from '@nestjs/common';
import { IsOptional } from 'class-validator';
import { Code, Id } from '#contracts';
import type { Cause, Reach } from '#domain';
import { Allow, AnId, Caused, PageQuery, Reached, Says, matching } from '#http';
import { Partnerships } from '../partnership/partnerships.mongo.js';
import { CloseStrand, closeStrand } from './commands/close-strand.js';
import { DraftStrand, draftStrand } from './commands/draft-strand.js';
import { PublishStrand, publishStrand } from './commands/publish-strand.js';
import { ReviseStrand, reviseStrand } from './commands/revise-strand.js';
import { namedOf } from './strand.js';
import { Strands } from './strands.mongo.js';

export class ListStrands extends PageQuery {
  @IsOptional() @Code() code?: string;
  @IsOptional() @Id() partnershipId?: string;
}

@Controller('strands')
export class StrandRoutes {
  constructor(
    private readonly strands: Strands,
    private readonly partnerships: Partnerships,
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

  @Post()
  @Allow('programme-lead')
  @Says('Drafts a strand. Its code names it in every topic and grant, and can never change.')
  async draft(@Body() command: DraftStrand, @Caused() cause: Cause) {
    const partnership = (await this.partnerships.find(command.partnershipId, cause.reach))?.state;
    return this.strands.handle(cause.newId, { ...command, partnership }, draftStrand, cause);
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
}
