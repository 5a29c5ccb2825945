import type { Command } from 'commander';
import { doing, examples, type Context } from '../context.js';
import type { OrderLine } from '../order-line.js';
import { Failed } from '../problems.js';
import { ageOf, instant } from '../words.js';

type Options = { limit?: string };

/** What operators did before: the record of orders. */
export const addOrders = (program: Command): void => {
  const orders = program.command('orders').description('What operators ordered: who, when, why, and what came of it.');
  orders
    .command('list', { isDefault: true })
    .description('The newest orders of all services.')
    .option('--service <name>', 'only this service')
    .option('--limit <n>', 'so many', '20')
    .addHelpText('after', examples('orders list', 'orders list --service sessions --limit 100'))
    .action(doing(list));
  orders
    .command('show <id>')
    .description('One order with everything that is known of it.')
    .option('--service <name>', 'the service it was given to, when known')
    .addHelpText('after', examples('orders show 0b0f4f3e-6f0b-8f6e-9d0e-6a3f5f1c2d10'))
    .action(doing(show));
};

const list = async ({ services, output, options }: Context<Options>): Promise<void> => {
  const limit = Math.max(1, Math.min(1_000, Number(options.limit) || 20));
  const asked = await services.each(services.chosen(options.service), (service) =>
    services.all<OrderLine>(service, '/ops/orders', limit),
  );
  const orders = asked
    .flatMap((one) => ('body' in one ? one.body.map((order) => ({ service: one.service, ...order })) : []))
    .toSorted((one, other) => (one.at < other.at ? 1 : -1))
    .slice(0, limit);
  output.data(orders);
  output.missing(asked.filter((one) => 'failed' in one));
  if (orders.length === 0) return output.say('No order was given yet.');
  output.table(
    ['ordered (UTC)', 'service', 'what', 'who', 'state', 'came to', 'id'],
    orders.map((order) => [
      instant(order.at),
      order.service,
      order.what,
      order.who,
      order.state,
      outcomeOf(order),
      order.order,
    ]),
  );
};

const outcomeOf = ({ state, progress, result, problem, heardAt }: OrderLine): string => {
  if (problem) return problem.sentence;
  if (state === 'begun' && progress) return `${progress.done} of ${progress.total}`;
  if (state === 'interrupted') return `not heard of for ${ageOf(heardAt)}`;
  return JSON.stringify(result ?? {});
};

const show = async ({ services, output, options, arguments: [id = ''] }: Context<Options>): Promise<void> => {
  const asked = await services.each(services.chosen(options.service), (service) =>
    services.get<OrderLine>(service, `/ops/orders/${encodeURIComponent(id)}`),
  );
  const found = asked.find((one) => 'body' in one);
  const failures = asked.filter((one) => 'failed' in one).map(({ failed }) => failed);
  if (!found)
    throw (
      failures.find(({ code }) => code !== 'order.unknown') ??
      new Failed(`No service knows the order ${id}`, 'order.unknown')
    );
  output.data({ service: found.service, ...found.body });
  output.say(JSON.stringify({ service: found.service, ...found.body }, undefined, 2));
};
