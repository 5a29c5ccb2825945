import { Controller, Get, Inject, Param, Query } from '@nestjs/common';
import { Refusal } from '#domain';
import { Allow, AnId, PageQuery, Says } from '#http';
import { Desk, shownOrder } from './desk.js';

@Controller('ops/orders')
@Allow('on-call', 'platform-admin')
export class OpsOrderRoutes {
  constructor(@Inject(Desk) private readonly desk: Desk) {}

  @Get()
  @Says('What operators told this service to do, the newest first: who, when, why, and what came of it.')
  async all(@Query() query: PageQuery) {
    const { items, ...more } = await this.desk.orders.page(query);
    return { items: items.map(shownOrder), ...more };
  }

  @Get(':id')
  @Says('One order: how far it has come, or what came of it.')
  async one(@Param('id', AnId) id: string) {
    const order = await this.desk.orders.get(id);
    if (!order) throw new Refusal('not-found', 'order.unknown', 'There is no such order');
    return shownOrder(order);
  }
}
