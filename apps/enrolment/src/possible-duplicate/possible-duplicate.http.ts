import { Body, Controller, Get, Param, Post, Query } from '@nestjs/common';
import { IsIn, IsOptional } from 'class-validator';
import type { Cause, Reach } from '#domain';
import { Allow, AnId, Caused, PageQuery, Reached, Says, matching } from '#http';
import { DismissDuplicate, dismissDuplicate } from './commands/dismiss-duplicate.js';
import { duplicateStatuses } from './possible-duplicate.js';
import { PossibleDuplicates } from './possible-duplicates.mongo.js';

export class ListPossibleDuplicates extends PageQuery {
  @IsOptional() @IsIn(duplicateStatuses) status?: (typeof duplicateStatuses)[number];
}

@Controller('possible-duplicates')
export class PossibleDuplicateRoutes {
  constructor(private readonly duplicates: PossibleDuplicates) {}

  @Get()
  @Allow('operations-officer', 'data-protection-officer')
  @Says('Records that are perhaps of one person, and what they have in common; merge them, or say that they are two.')
  list(@Query() { status, ...page }: ListPossibleDuplicates, @Reached() reach: Reach) {
    return this.duplicates.page(matching({ status }), page, reach);
  }

  @Get(':duplicateId')
  @Allow('operations-officer', 'data-protection-officer')
  @Says('One pair of records.')
  show(@Param('duplicateId', AnId) id: string, @Reached() reach: Reach) {
    return this.duplicates.get(id, reach);
  }

  @Post('dismissals')
  @Allow('operations-officer', 'data-protection-officer')
  @Says('Says that two records are two people; they are not asked about again.')
  dismiss(@Body() command: DismissDuplicate, @Caused() cause: Cause) {
    return this.duplicates.handle(command.duplicateId, command, dismissDuplicate, cause);
  }
}
