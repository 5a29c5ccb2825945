import { Body, Controller, Get, Param, Post, Query } from '@nestjs/common';
import { IsIn, IsOptional } from 'class-validator';
import { Urn } from '#contracts';
import type { Cause, Reach } from '#domain';
import { Allow, AnId, Caused, matching, PageQuery, Reached, Says } from '#http';
import { Organisations } from '../organisation/organisations.mongo.js';
import { DecideSuccession, decideSuccession } from './commands/decide-succession.js';
import { DismissSuccession, dismissSuccession } from './commands/dismiss-succession.js';
import { successionId } from './succession-id.js';
import { delays, doubts, statuses, type Delay, type Doubt } from './succession.js';
import { Successions } from './successions.mongo.js';

export class ListSuccessions extends PageQuery {
  @IsOptional() @Urn() urn?: string;
  /** The school that carries on. */
  @IsOptional() @Urn() successorUrn?: string;
  /** `undecided`: a person decides. */
  @IsOptional() @IsIn(statuses) status?: (typeof statuses)[number];
  @IsOptional() @IsIn([...doubts, ...delays]) why?: Doubt | Delay;
}

@Controller('successions')
export class SuccessionRoutes {
  constructor(
    private readonly successions: Successions,
    private readonly organisations: Organisations,
  ) {}

  @Get()
  @Allow('platform-admin', 'programme-lead', 'operations-officer')
  @Says('Which school carries on for which, with those that wait for a person’s decision.')
  list(@Query() { urn, successorUrn, status, why, ...page }: ListSuccessions, @Reached() reach: Reach) {
    return this.successions.page(matching({ urn, successorUrn, status, why }), page, reach);
  }

  @Get(':successionId')
  @Allow('platform-admin', 'programme-lead', 'operations-officer')
  @Says('One school, what the register links it with, and who carries on for it.')
  show(@Param('successionId', AnId) id: string, @Reached() reach: Reach) {
    return this.successions.get(id, reach);
  }

  @Post('decisions')
  @Allow('platform-admin', 'programme-lead', 'operations-officer')
  @Says('Says which open school carries on for another, where the register does not tell: enrolments follow.')
  async decide(@Body() command: DecideSuccession, @Caused() cause: Cause) {
    const [school, successor] = await this.organisations.schools(command.urn, command.successorUrn);
    const carryOn = await this.successions.carryingOnFor(command.successorUrn);
    const facts = { ...command, school, successor, carryOn };
    return this.successions.handle(successionId(command.urn), facts, decideSuccession, cause);
  }

  @Post('dismissals')
  @Allow('platform-admin', 'programme-lead', 'operations-officer')
  @Says('Says that no school carries on; the question comes back when the register names other schools.')
  dismiss(@Body() command: DismissSuccession, @Caused() cause: Cause) {
    return this.successions.handle(successionId(command.urn), command, dismissSuccession, cause);
  }
}
