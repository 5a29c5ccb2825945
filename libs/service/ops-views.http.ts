import { Body, Controller, Get, HttpCode, Inject, Post } from '@nestjs/common';
import { IsBoolean, IsOptional, IsString, Length } from 'class-validator';
import { Refusal, type Cause } from '#domain';
import { Allow, Caused, Says } from '#http';
import { Backbone } from './backbone.js';
import { Desk } from './desk.js';
import { mustReachAll } from './whole-reach.js';

/** Which view is filled anew beside the live one. */
export class RebuildView {
  @IsString() @Length(1, 100) view!: string;
  /** Only tells whether it would be refused. */
  @IsOptional() @IsBoolean() dryRun?: boolean;
}

/** Which rebuild is given up. */
export class CancelRebuild {
  @IsString() @Length(1, 100) view!: string;
}

@Controller('ops/views')
@Allow('on-call', 'platform-admin')
export class OpsViewRoutes {
  constructor(
    @Inject(Backbone) private readonly backbone: Backbone,
    @Inject(Desk) private readonly desk: Desk,
  ) {}

  @Get()
  @Says('The views of this service: which build answers, which is being filled, and how far it has come.')
  async all() {
    const { builds } = this.backbone;
    const [views, progress] = await Promise.all([builds.list(), builds.progress()]);
    return {
      views: views.map((one) => {
        const filling = progress.find(({ view }) => view === one.view);
        return filling ? { ...one, progress: filling } : one;
      }),
    };
  }

  @Post('rebuilds')
  @HttpCode(202)
  @Says('Fills a view anew beside the live one, which answers until the new one has caught up.')
  async rebuild(@Body() { view, dryRun }: RebuildView, @Caused() cause: Cause) {
    mustReachAll(cause.reach);
    const { builds } = this.backbone;
    const found = (await builds.list()).find((one) => one.view === view);
    if (!found) throw new Refusal('not-found', 'view.unknown', 'This service has no such view');
    if (dryRun === true) return { ...found, dryRun };
    return this.desk.now({ what: 'view.rebuild', asked: { view }, cause }, async () => {
      await builds.order(view);
      return { view };
    });
  }

  @Post('cancellations')
  @HttpCode(200)
  @Says('Gives a rebuild up; the live build goes on answering.')
  async cancel(@Body() { view }: CancelRebuild, @Caused() cause: Cause) {
    mustReachAll(cause.reach);
    return this.desk.now({ what: 'view.cancel', asked: { view }, cause }, async () => {
      await this.backbone.builds.cancel(view);
      return { view };
    });
  }
}
