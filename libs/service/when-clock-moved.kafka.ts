import { Controller, Inject } from '@nestjs/common';
import { ClockMoved } from '#contracts';
import { On, type Delivered } from '#kafka';
import { Backbone } from './backbone.js';

@Controller()
export class WhenClockMoved {
  constructor(@Inject(Backbone) private readonly backbone: Backbone) {}

  @On(ClockMoved)
  async moveOurs({ data }: Delivered<ClockMoved>): Promise<void> {
    await this.backbone.moveClock(data.at);
  }
}
