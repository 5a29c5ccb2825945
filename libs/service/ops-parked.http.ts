import { Body, Controller, Get, HttpCode, Inject, Param, Post, Query } from '@nestjs/common';
import { Refusal, type Cause } from '#domain';
import { Allow, Caused, PageQuery, Says } from '#http';
import { Mongo, ParkedDesk } from '#mongo';
import { Desk } from './desk.js';
import { DiscardParked, filterOf, ListParked, RetryParked } from './parked-choice.js';
import { ParkedOrders } from './parked-orders.js';
import { shownCause, shownDetail, shownLine } from './shown.js';
import { mustReachAll } from './whole-reach.js';

@Controller('ops/parked')
@Allow('on-call', 'platform-admin')
export class OpsParkedRoutes {
  private readonly parked: ParkedDesk;
  private readonly given: ParkedOrders;

  constructor(
    @Inject(Mongo) mongo: Mongo,
    @Inject(Desk) private readonly desk: Desk,
  ) {
    this.parked = new ParkedDesk(mongo);
    this.given = new ParkedOrders(this.parked);
  }

  @Get()
  @Says('Parked events by cause, most first: how many, since when, what was said, ids of a few, and who has to act.')
  async causes() {
    return { causes: (await this.parked.causes()).map(shownCause) };
  }

  @Get('events')
  @Says('Parked events one by one, without what they say.')
  async list(@Query() query: ListParked) {
    const { items, ...more } = await this.parked.list(filterOf(query), query);
    return { items: items.map(shownLine), ...more };
  }

  @Get('events/:id')
  @Says('One parked event with its headers and the data that its type declares; never anything that names a person.')
  async one(@Param('id') id: string) {
    const event = await this.parked.inspect(id);
    if (!event) throw new Refusal('not-found', 'parked.unknown', 'No such event is parked');
    return shownDetail(event);
  }

  @Get('discarded')
  @Says('Events that were given up for a handler: by whom, when and why.')
  async discarded(@Query() query: PageQuery) {
    const { items, ...more } = await this.parked.discarded({}, query);
    return { items: items.map(shownLine), ...more };
  }

  @Post('retries')
  @HttpCode(200)
  @Says('Lets parked events be tried again, in the order of their keys: those named, those of a filter, or all.')
  async retry(@Body() choice: RetryParked, @Caused() cause: Cause) {
    mustReachAll(cause.reach);
    if (choice.dryRun === true) return { asked: await this.given.count(choice), dryRun: true };
    const deed = async () => ({ asked: await this.given.retry(choice) });
    return this.desk.now({ what: 'parked.retry', asked: choice, cause }, deed);
  }

  @Post('discards')
  @HttpCode(200)
  @Says('Gives parked events up for their handler, with a reason that is kept; the later events of their keys go on.')
  async discard(@Body() choice: DiscardParked, @Caused() cause: Cause) {
    mustReachAll(cause.reach);
    if (choice.dryRun === true) return { asked: await this.given.count(choice), dryRun: true };
    const deed = async () => ({ asked: await this.given.discard(choice, { who: cause.who, why: choice.why }) });
    return this.desk.now({ what: 'parked.discard', asked: choice, cause }, deed);
  }
}
