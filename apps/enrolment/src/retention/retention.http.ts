import { Body, Controller, Get, Post, Query } from '@nestjs/common';
import type { Cause, Reach } from '#domain';
import { Allow, Caused, PageQuery, Reached, Says } from '#http';
import { EndRetention } from '../person/commands/end-retention.js';
import { Retention } from './retention.mongo.js';

/** A page of those who are due; one may be short and not the last. */
export class ListDue extends PageQuery {}

@Controller('retention')
export class RetentionRoutes {
  constructor(private readonly retention: Retention) {}

  @Get('due')
  @Allow('data-protection-officer')
  @Says('Whose details nothing says to keep any longer, with what they took part in and until when each was kept.')
  due(@Query() page: ListDue, @Reached() reach: Reach) {
    return this.retention.due(page, reach);
  }

  @Post('ends')
  @Allow('data-protection-officer')
  @Says('Erases someone whose time is over. It cannot be taken back; a hold stands in its way.')
  end(@Body() command: EndRetention, @Caused() cause: Cause) {
    return this.retention.end(command, cause);
  }
}
