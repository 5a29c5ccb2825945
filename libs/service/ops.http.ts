import { Body, Controller, Get, HttpCode, Inject, Post } from '@nestjs/common';
import { IsOptional, IsString, Length } from 'class-validator';
import { Allow, Says } from '#http';
import { Backbone } from './backbone.js';
import { Clock } from './clock.js';

/** Which parked events are tried again: all, or those of a handler or with a code. */
export class RetryParked {
  @IsOptional() @IsString() @Length(1, 200) handler?: string;
  @IsOptional() @IsString() @Length(1, 200) code?: string;
}

@Controller('ops')
export class OpsRoutes {
  constructor(
    @Inject(Backbone) private readonly backbone: Backbone,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  @Get('progress')
  @Allow('on-call', 'platform-admin')
  @Says('How far this service is behind: what waits to be published, what waits to be handled, what is parked.')
  async progress() {
    const [unnumbered, publishing, handling, parked] = await Promise.all([
      this.backbone.relay.unnumbered(),
      this.backbone.relay.progress(),
      this.backbone.lanes.lag(),
      this.backbone.parked.summary(),
    ]);
    return {
      clock: { now: this.clock.now(), settled: this.clock.isSettled },
      unnumbered,
      publishing,
      handling,
      parked,
    };
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

  @Post('parked/retries')
  @HttpCode(200)
  @Allow('on-call')
  @Says('Lets parked events be tried again, in the order of their keys.')
  async retry(@Body() { handler, code }: RetryParked) {
    const filter = { ...(handler === undefined ? {} : { handler }), ...(code === undefined ? {} : { code }) };
    return { asked: await this.backbone.parked.retryAll(filter) };
  }
}
