import { Controller, Get, Param, Query } from '@nestjs/common';
import type { Reach } from '#domain';
import { Allow, AnId, PageQuery, Reached, Says } from '#http';
import { PlacesByCohort } from './places-by-cohort.mongo.js';
import { summed } from './room.js';

@Controller('places')
export class PlacesRoutes {
  constructor(private readonly places: PlacesByCohort) {}

  @Get()
  @Allow('operations-officer', 'programme-lead', 'partner-admin')
  @Says('The cohorts within reach with their places in numbers.')
  async list(@Query() page: PageQuery, @Reached() reach: Reach) {
    const { items, ...rest } = await this.places.page({}, page, reach);
    return { ...rest, items: items.map(summed) };
  }

  @Get(':cohortId')
  @Allow('operations-officer', 'programme-lead', 'partner-admin')
  @Says('The places of one cohort in numbers, and who waits, in the order of waiting.')
  async show(@Param('cohortId', AnId) id: string, @Reached() reach: Reach) {
    return summed(await this.places.get(id, reach));
  }
}
