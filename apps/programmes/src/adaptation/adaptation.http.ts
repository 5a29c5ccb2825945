import { Body, Controller, Get, Param, Post, Query } from '@nestjs/common';
import { IsOptional } from 'class-validator';
import { Id } from '#contracts';
import type { Cause, Reach } from '#domain';
import { Allow, AnId, Caused, PageQuery, Reached, Says, matching } from '#http';
import { Partnerships } from '../partnership/partnerships.mongo.js';
import { Strands } from '../strand/strands.mongo.js';
import { strandOf } from './adaptation.js';
import { Adaptations } from './adaptations.mongo.js';
import { DecideAdaptation, decideAdaptation } from './commands/decide-adaptation.js';
import { JudgeAdaptation, judgeAdaptation } from './commands/judge-adaptation.js';
import { MakeChange, makeChange } from './commands/make-change.js';
import { RecordHeard, recordHeard } from './commands/record-heard.js';
import { TellChange, tellChange } from './commands/tell-change.js';

export class ListAdaptations extends PageQuery {
  @IsOptional() @Id() partnershipId?: string;
}

@Controller('adaptations')
export class AdaptationRoutes {
  constructor(
    private readonly adaptations: Adaptations,
    private readonly partnerships: Partnerships,
    private readonly strands: Strands,
  ) {}

  @Get()
  @Allow('programme-lead', 'operations-officer')
  @Says('What was heard, decided, done and judged.')
  list(@Query() { partnershipId, ...page }: ListAdaptations, @Reached() reach: Reach) {
    return this.adaptations.page(matching({ partnershipId }), page, reach);
  }

  @Get(':adaptationId')
  @Allow('programme-lead', 'operations-officer')
  @Says('One adaptation.')
  show(@Param('adaptationId', AnId) id: string, @Reached() reach: Reach) {
    return this.adaptations.get(id, reach);
  }

  @Post()
  @Allow('programme-lead', 'operations-officer')
  @Says('Records what was heard and may ask for a change.')
  async hear(@Body() command: RecordHeard, @Caused() cause: Cause) {
    const partnership = (await this.partnerships.find(command.partnershipId, cause.reach))?.state;
    return this.adaptations.handle(cause.newId, { ...command, partnership }, recordHeard, cause);
  }

  @Post('decisions')
  @Allow('programme-lead')
  @Says('Decides what to change because of what was heard.')
  async decide(@Body() command: DecideAdaptation, @Caused() cause: Cause) {
    const itsStrand = (await this.strands.named(command.strand, cause.reach))?.state;
    return this.adaptations.handle(command.adaptationId, { ...command, itsStrand }, decideAdaptation, cause);
  }

  @Post('changes')
  @Allow('programme-lead', 'operations-officer')
  @Says('Records that what was decided is done: by which version, in which sessions.')
  async change(@Body() command: MakeChange, @Caused() cause: Cause) {
    const { state } = await this.adaptations.get(command.adaptationId, cause.reach);
    const itsStrand = (await this.strands.named(strandOf(state)))?.state;
    return this.adaptations.handle(command.adaptationId, { ...command, itsStrand }, makeChange, cause);
  }

  @Post('tellings')
  @Allow('programme-lead', 'operations-officer')
  @Says('Records who was told of the change: “you said, we did”.')
  tell(@Body() command: TellChange, @Caused() cause: Cause) {
    return this.adaptations.handle(command.adaptationId, command, tellChange, cause);
  }

  @Post('judgements')
  @Allow('programme-lead')
  @Says('Judges whether the change helped.')
  judge(@Body() command: JudgeAdaptation, @Caused() cause: Cause) {
    return this.adaptations.handle(command.adaptationId, command, judgeAdaptation, cause);
  }
}
