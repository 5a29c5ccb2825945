import { confirm } from '../confirm.js';
import type { Context } from '../context.js';
import { Failed, Misused } from '../problems.js';
import { count, many } from '../words.js';
import { choiceOf, type Options } from './parked-choice.js';

export const retry = async (context: Context<Options>): Promise<void> => {
  if (
    context.arguments.length === 0 &&
    Object.keys(choiceOf(context.options)).length === 0 &&
    context.options.all !== true
  )
    throw new Misused('Say which: ids, a filter, or --all');
  await order(context, 'retries', {}, 'tried again');
};

export const discard = async (context: Context<Options>): Promise<void> => {
  if (context.arguments.length === 0 && Object.keys(choiceOf(context.options)).length === 0)
    throw new Misused('Say which: ids or a filter');
  await order(context, 'discards', { why: context.options.why }, 'given up');
};

/** First counted everywhere, then, unless that is none, asked about and done. */
const order = async (context: Context<Options>, route: string, more: object, done: string): Promise<void> => {
  const { services, output, options, arguments: ids } = context;
  const body = { ...more, ...choiceOf(options), ...(ids.length > 0 ? { ids } : {}) };
  const ask = (dryRun: boolean, chosen: string[]) =>
    services.each(chosen, (service) =>
      services.post<{ asked: number; order?: string }>(
        service,
        `/ops/parked/${route}`,
        dryRun ? { ...body, dryRun } : body,
      ),
    );
  const counted = await ask(true, services.chosen(options.service));
  output.missing(counted.filter((one) => 'failed' in one));
  const meant = counted.filter((one) => 'body' in one).filter(({ body: { asked } }) => asked > 0);
  const total = meant.reduce((sum, { body: { asked } }) => sum + asked, 0);
  const failed = counted.find((one) => 'failed' in one);
  if (failed && meant.length === 0) throw failed.failed;
  if (total === 0) throw new Failed('No such event is parked', 'parked.unknown');
  const where = meant.map(({ service, body: { asked } }) => `${service} ${count(asked)}`).join(', ');
  if (options.dryRun === true) {
    output.data({ dryRun: true, services: meant });
    return output.say(`${many(total, 'event')} would be ${done} (${where}).`);
  }
  if (route === 'discards') await confirm(`Give up ${many(total, 'event')} (${where})?`, options.yes);
  const ordered = await ask(
    false,
    meant.map(({ service }) => service),
  );
  output.data(ordered.map((one) => ('body' in one ? one : { service: one.service, problem: one.failed.message })));
  const refused = ordered.find((one) => 'failed' in one);
  if (refused) throw refused.failed;
  output.say(`${many(total, 'event')} ${total === 1 ? 'is' : 'are'} ${done} in the order of their keys (${where}).`);
  output.say('See what is left: npm run ops -- parked list');
};
