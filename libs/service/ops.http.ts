import { Controller, Get, Inject } from '@nestjs/common';
import { Allow, Says } from '#http';
import { Mongo, Waiting } from '#mongo';
import { Backbone } from './backbone.js';
import { Clock } from './clock.js';
import { progressOf } from './progress.js';

@Controller('ops')
export class OpsRoutes {
  private readonly waiting: Waiting;

  constructor(
    @Inject(Backbone) private readonly backbone: Backbone,
    @Inject(Clock) private readonly clock: Clock,
    @Inject(Mongo) mongo: Mongo,
  ) {
    this.waiting = new Waiting(mongo);
  }

  @Get('progress')
  @Allow('on-call', 'platform-admin')
  @Says('How far this service is behind: what waits to be published, what waits to be handled, what is parked.')
  async progress() {
    const [progress, parked] = await Promise.all([
      progressOf(this.backbone, this.waiting),
      this.backbone.parked.summary(),
    ]);
    return { clock: { now: this.clock.now(), settled: this.clock.isSettled }, ...progress, parked };
  }

  @Get('positions')
  @Allow('on-call', 'platform-admin')
  @Says(
    'Where the topics of this service end, and how far its lanes have come: cheap, for those who wait until all is quiet.',
  )
  async positions() {
    const [unnumbered, publishing, parked] = await Promise.all([
      this.backbone.relay.unnumbered(),
      this.backbone.relay.progress(),
      this.backbone.parked.summary(),
    ]);
    const clock = { now: this.clock.now(), settled: this.clock.isSettled };
    return { clock, unnumbered, publishing, reached: this.backbone.lanes.reached(), parked };
  }
}
