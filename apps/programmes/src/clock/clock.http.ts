import { Body, Controller, Get, Post } from '@nestjs/common';
import { roles } from '#contracts';
import { BusinessClock, type Cause } from '#domain';
import { Allow, Caused, Says } from '#http';
import { Backbone } from '#service';
import { theClock } from './clock.js';
import { Clocks } from './clocks.mongo.js';
import { MoveClock, moveClock, written } from './commands/move-clock.js';

@Controller('clock')
export class ClockRoutes {
  constructor(private readonly clock: BusinessClock) {}

  @Get()
  @Allow(...roles)
  @Says('What time it is for the whole system, and what day in London.')
  show() {
    return { now: this.clock.now(), today: this.clock.today() };
  }
}

/** Only a demonstration has these routes. */
@Controller('clock')
export class DemonstrationClockRoutes {
  constructor(
    private readonly clocks: Clocks,
    private readonly backbone: Backbone,
  ) {}

  @Post()
  @Allow('demonstrator')
  @Says('Moves the time of the whole demonstration forward.')
  async move(@Body() command: MoveClock, @Caused() cause: Cause) {
    const committed = await this.clocks.handle(theClock, command, moveClock, cause);
    await this.backbone.moveClock(written(command.at));
    return committed;
  }
}
