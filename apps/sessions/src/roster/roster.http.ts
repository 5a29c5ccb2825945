import { Controller, Get, Inject, Param } from '@nestjs/common';
import type { Reach } from '#domain';
import { Allow, AnId, Reached, Says } from '#http';
import { Rosters } from './rosters.mongo.js';
import { timetableOf } from './timetable.js';

@Controller('rosters')
export class RosterRoutes {
  constructor(@Inject(Rosters) private readonly rosters: Rosters) {}

  @Get(':cohortId')
  @Allow('operations-officer', 'programme-lead')
  @Says('Who takes part in a cohort, since when, and what is planned for it.')
  show(@Param('cohortId', AnId) cohortId: string, @Reached() reach: Reach) {
    return this.rosters.get(cohortId, reach);
  }

  @Get(':cohortId/timetable')
  @Allow('operations-officer', 'programme-lead')
  @Says('The sessions of a cohort in the order of time, each with those who are expected there.')
  async timetable(@Param('cohortId', AnId) cohortId: string, @Reached() reach: Reach) {
    const { state } = await this.rosters.get(cohortId, reach);
    return { cohortId, sessions: timetableOf(state) };
  }
}
