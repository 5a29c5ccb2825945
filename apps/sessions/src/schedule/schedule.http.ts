import { Body, Controller, Get, Inject, Post, Query } from '@nestjs/common';
import type { Cause, Reach } from '#domain';
import { Allow, Caused, Reached, Says } from '#http';
import { ScheduleCohort, scheduleCohort } from '../roster/commands/schedule-cohort.js';
import { Rosters } from '../roster/rosters.mongo.js';
import { Sessions } from '../session/sessions.mongo.js';
import { ProposeDates, proposeDates } from './propose-dates.js';
import { schoolCalendar } from './school-calendar.js';
import { SchoolPlaces } from './school-places.mongo.js';

@Controller('schedules')
export class ScheduleRoutes {
  constructor(
    @Inject(Rosters) private readonly rosters: Rosters,
    @Inject(Sessions) private readonly sessions: Sessions,
    @Inject(SchoolPlaces) private readonly places: SchoolPlaces,
  ) {}

  @Get('proposals')
  @Allow('operations-officer', 'programme-lead')
  @Says(
    'A date for every item of the plan that has none, on school days of the partnership’s place. Nothing is changed.',
  )
  async propose(@Query() wish: ProposeDates, @Reached() reach: Reach) {
    const { state } = await this.rosters.get(wish.cohortId, reach);
    const places = await this.places.of(state);
    return {
      cohortId: wish.cohortId,
      places,
      sessions: proposeDates(state, wish, { calendar: schoolCalendar, places }),
    };
  }

  @Post()
  @Allow('operations-officer', 'programme-lead')
  @Says('Gives items of a cohort’s plan their times, all in one write, and books those who take part.')
  async confirm(@Body() command: ScheduleCohort, @Caused() cause: Cause) {
    const committed = await this.rosters.handle(command.cohortId, command, scheduleCohort, cause);
    await this.sessions.follow(await this.rosters.get(command.cohortId), cause);
    return committed;
  }
}
