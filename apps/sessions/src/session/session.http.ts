import { Body, Controller, Get, Inject, Param, Post, Query } from '@nestjs/common';
import { IsIn, IsOptional } from 'class-validator';
import { Day, Id } from '#contracts';
import type { Cause, Reach } from '#domain';
import { Allow, AnId, Caused, IdentifiedPageQuery, Reached, Says } from '#http';
import { Rosters } from '../roster/rosters.mongo.js';
import { ArrangeSession, arrangeSession } from './commands/arrange-session.js';
import { CancelSession, cancelSession } from './commands/cancel-session.js';
import { PostponeSession, postponeSession } from './commands/postpone-session.js';
import { RescheduleSession, rescheduleSession } from './commands/reschedule-session.js';
import { sessionStatuses } from './session.js';
import { Sessions } from './sessions.mongo.js';

export class ListSessions extends IdentifiedPageQuery {
  @IsOptional() @Id() cohortId?: string;
  /** The id of the person who leads them. */
  @IsOptional() @Id() facilitator?: string;
  @IsOptional() @IsIn(sessionStatuses) status?: string;
  @IsOptional() @Day() from?: string;
  /** The last day. */
  @IsOptional() @Day() until?: string;
}

@Controller('sessions')
export class SessionRoutes {
  constructor(
    @Inject(Sessions) private readonly sessions: Sessions,
    @Inject(Rosters) private readonly rosters: Rosters,
  ) {}

  @Get()
  @Allow('operations-officer', 'programme-lead', 'facilitator')
  @Says('Sessions within reach; a facilitator sees those they lead.')
  list(@Query() wanted: ListSessions, @Reached() reach: Reach) {
    return this.sessions.list(wanted, reach);
  }

  @Get(':sessionId')
  @Allow('operations-officer', 'programme-lead', 'facilitator')
  @Says('One session: its time, who leads it, and its register once that is handed in.')
  show(@Param('sessionId', AnId) sessionId: string, @Reached() reach: Reach) {
    return this.sessions.get(sessionId, reach);
  }

  @Post('arrangements')
  @Allow('operations-officer', 'programme-lead')
  @Says('Says who leads a session and where it is held.')
  arrange(@Body() command: ArrangeSession, @Caused() cause: Cause) {
    return this.sessions.handle(command.sessionId, command, arrangeSession, cause);
  }

  @Post('reschedulings')
  @Allow('operations-officer', 'programme-lead')
  @Says('Gives a session another time; who is expected follows the new day.')
  async reschedule(@Body() command: RescheduleSession, @Caused() cause: Cause) {
    const roster = await this.rosters.of(await this.sessions.get(command.sessionId, cause.reach));
    return this.sessions.handle(command.sessionId, { ...command, roster }, rescheduleSession, cause);
  }

  @Post('postponements')
  @Allow('operations-officer', 'programme-lead')
  @Says('Takes a session off its time until it is rescheduled.')
  postpone(@Body() command: PostponeSession, @Caused() cause: Cause) {
    return this.sessions.handle(command.sessionId, command, postponeSession, cause);
  }

  @Post('cancellations')
  @Allow('operations-officer', 'programme-lead')
  @Says('Cancels a session; nobody is expected there any more.')
  cancel(@Body() command: CancelSession, @Caused() cause: Cause) {
    return this.sessions.handle(command.sessionId, command, cancelSession, cause);
  }
}
