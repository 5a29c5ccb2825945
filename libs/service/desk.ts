import { Inject, Injectable, type BeforeApplicationShutdown } from '@nestjs/common';
import { Refusal, type Cause } from '#domain';
import { Mongo, Orders, type Order, type OrderProgress, type Outcome } from '#mongo';
import { log } from '#observability';

export type Ordered = { what: string; asked: object; cause: Cause };
export type Tell = (progress: OrderProgress) => void;
type Work = (tell: Tell, signal: AbortSignal) => Promise<object>;

const unheardMs = 30_000;
const tellEveryMs = 1_000;

/** Where operators give orders: each is kept with who gave it and what came of it, and done once for one Idempotency-Key. */
@Injectable()
export class Desk implements BeforeApplicationShutdown {
  readonly orders: Orders;
  private readonly running = new Map<string, { ended: Promise<void>; stop: AbortController }>();

  constructor(@Inject(Mongo) mongo: Mongo) {
    this.orders = new Orders(mongo);
  }

  /** Does what was ordered and answers what came of it, with the order's id; a repeated order gets the first answer. */
  async now(ordered: Ordered, deed: () => Promise<object>): Promise<object> {
    if (ordered.cause.dryRun) return onlyTried(ordered);
    const order = await this.take(ordered);
    if (order.state === 'done') return { order: order._id, ...order.result };
    try {
      const result = await deed();
      await this.orders.end(order._id, { state: 'done', result });
      return { order: order._id, ...result };
    } catch (error) {
      await this.orders.end(order._id, outcomeOf(error)).catch(() => undefined);
      throw error;
    }
  }

  /** Begins what takes longer; `GET /ops/orders/<id>` tells how far it has come. One that was interrupted begins again. */
  async begin(ordered: Ordered, work: Work): Promise<object> {
    if (ordered.cause.dryRun) return onlyTried(ordered);
    const order = await this.take(ordered);
    if (order.state === 'begun' && !this.running.has(order._id)) this.carryOut(order._id, work);
    return shownOrder(order);
  }

  /** Stops the work of an order that this process carries out; false when it does not. */
  stop(id: string): boolean {
    const running = this.running.get(id);
    running?.stop.abort();
    return running !== undefined;
  }

  async beforeApplicationShutdown(): Promise<void> {
    for (const { stop } of this.running.values()) stop.abort();
    await Promise.all([...this.running.values()].map(({ ended }) => ended));
  }

  private async take({ what, asked, cause }: Ordered): Promise<Order> {
    const { newId, payload, who, correlationId } = cause;
    const order = await this.orders.take({
      _id: newId,
      what,
      asked,
      who,
      correlationId,
      ...(payload === undefined ? {} : { payload }),
    });
    if (order.state === 'begun') log.info({ order: newId, what, asked, who }, 'An operator gave an order');
    return order;
  }

  private carryOut(id: string, work: Work): void {
    const stop = new AbortController();
    let progress: OrderProgress | undefined;
    const telling = setInterval(() => void this.orders.tell(id, progress).catch(() => undefined), tellEveryMs);
    const settle = async (): Promise<void> => {
      const tell: Tell = (latest) => (progress = latest);
      const outcome = await work(tell, stop.signal).then((result): Outcome => ({ state: 'done', result }), outcomeOf);
      clearInterval(telling);
      if (outcome.state === 'failed') log.warn({ order: id, ...outcome.problem }, 'An order could not be carried out');
      await this.orders.tell(id, progress);
      await this.orders.end(id, outcome);
    };
    const ended = settle()
      .catch((error: unknown) => log.warn({ err: error, order: id }, 'What came of an order could not be kept'))
      .finally(() => this.running.delete(id));
    this.running.set(id, { ended, stop });
  }
}

const onlyTried = ({ what, asked }: Ordered): object => ({ what, asked, dryRun: true });

const outcomeOf = (error: unknown): Outcome =>
  error instanceof Refusal
    ? { state: 'refused', problem: { code: error.code, sentence: error.message } }
    : {
        state: 'failed',
        problem: { code: 'internal', sentence: error instanceof Error ? error.message : String(error) },
      };

/** An order as the API tells of it; one that nobody was heard of for half a minute was interrupted. */
export const shownOrder = ({ _id, payload: _payload, heardAt, state, ...order }: Order) => ({
  order: _id,
  ...order,
  state: state === 'begun' && heardAt.getTime() < Date.now() - unheardMs ? ('interrupted' as const) : state,
});
