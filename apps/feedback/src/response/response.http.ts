import { Controller, Get, Query } from '@nestjs/common';
import { IsOptional } from 'class-validator';
import { Code, Id } from '#contracts';
import type { Reach } from '#domain';
import { Allow, PageQuery, Reached, Says, matching } from '#http';
import { readable } from './response.js';
import { Responses } from './responses.mongo.js';

export class ListResponses extends PageQuery {
  @IsOptional() @Code() strand?: string;
  @IsOptional() @Id() cohortId?: string;
  @IsOptional() @Id() campaignId?: string;
}

@Controller('responses')
export class ResponseRoutes {
  constructor(private readonly responses: Responses) {}

  @Get()
  @Allow('programme-lead')
  @Says('What was answered, with what people wrote; for those who lead the programme alone.')
  async list(@Query() { strand, cohortId, campaignId, ...page }: ListResponses, @Reached() reach: Reach) {
    const found = await this.responses.page(matching({ strand, cohortId, campaignId }), page, reach);
    return { ...found, items: found.items.map(readable) };
  }
}
