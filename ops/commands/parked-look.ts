import type { Context } from '../context.js';
import type { ParkedCause } from '../facts.js';
import { Failed } from '../problems.js';
import { ageOf, count, instant, many, shortened } from '../words.js';
import { choiceOf, type Options } from './parked-choice.js';

type Line = {
  id: string;
  handler: string;
  type: string;
  key: string;
  stream: string;
  position: number;
  reason: string;
  code: string;
  sentence: string;
  attempts: number;
  parkedAt: string;
  retryAt?: string;
  waitsFor: string;
};
type Detail = Line & {
  headers: Record<string, string>;
  data?: object;
  bytes?: number;
  unreadable?: string;
  behind: number;
};

/** What is parked: by cause, or each when a filter is given. */
export const list = async ({ services, output, options }: Context<Options>): Promise<void> => {
  const choice = choiceOf(options);
  const chosen = services.chosen(options.service);
  if (options.all !== true && Object.keys(choice).length === 0)
    return byCause({ services, output, options, arguments: [] });
  const query = new URLSearchParams({ ...choice });
  const asked = await services.each(chosen, (service) =>
    services.all<Line>(service, `/ops/parked/events?${query}`, 1_000),
  );
  const lines = asked.flatMap((one) =>
    'body' in one ? one.body.map((line) => ({ service: one.service, ...line })) : [],
  );
  output.data(lines);
  output.missing(asked.filter((one) => 'failed' in one));
  if (lines.length === 0) return output.say('Nothing of that kind is parked.');
  output.table(
    ['service', 'reason', 'said', 'attempts', 'for', 'id'],
    lines.map(({ service, reason, sentence, attempts, parkedAt, id }) => [
      service,
      reason,
      shortened(sentence, 50),
      attempts,
      ageOf(parkedAt),
      id,
    ]),
  );
  output.say(`\nLook at one: npm run ops -- parked show '${lines[0]?.id}'`);
};

const byCause = async ({ services, output, options }: Context<Options>): Promise<void> => {
  const asked = await services.each(services.chosen(options.service), (service) =>
    services.get<{ causes: ParkedCause[] }>(service, '/ops/parked'),
  );
  const causes = asked.flatMap((one) =>
    'body' in one ? one.body.causes.map((cause) => ({ service: one.service, ...cause })) : [],
  );
  output.data(causes);
  output.missing(asked.filter((one) => 'failed' in one));
  if (causes.length === 0) return output.say('Nothing is parked.');
  output.table(
    ['service', 'handler', 'reason', 'code', 'events', 'oldest', 'newest', 'waits for', 'said'],
    causes.map((cause) => [
      cause.service,
      cause.handler,
      cause.reason,
      cause.code,
      count(cause.count),
      ageOf(cause.oldest),
      ageOf(cause.newest),
      cause.waitsFor,
      shortened(cause.sentence, 50),
    ]),
  );
  const first = causes.find(({ waitsFor }) => waitsFor === 'a person');
  if (first) output.say(`\nLook at one: npm run ops -- parked show '${first.examples[0]}'`);
};

/** The service an id is parked in: the one named, or the one that knows it. */
const find = async (
  { services, options }: Context<Options>,
  id: string,
): Promise<{ service: string; detail: Detail }> => {
  const asked = await services.each(services.chosen(options.service), (service) =>
    services.get<Detail>(service, `/ops/parked/events/${encodeURIComponent(id)}`),
  );
  const found = asked.find((one) => 'body' in one);
  if (found) return { service: found.service, detail: found.body };
  const failures = asked.filter((one) => 'failed' in one).map(({ failed }) => failed);
  throw (
    failures.find(({ code }) => code !== 'parked.unknown') ?? new Failed(`Nothing is parked as ${id}`, 'parked.unknown')
  );
};

/** One parked event. */
export const show = async (context: Context<Options>): Promise<void> => {
  const { output } = context;
  const { service, detail } = await find(context, context.arguments[0] ?? '');
  const { id, handler, stream, position, key, reason, code, sentence, attempts, parkedAt, retryAt, waitsFor } = detail;
  output.data({ service, ...detail });
  output.table(
    ['', ''],
    [
      ['service', service],
      ['handler', handler],
      ['event', `${detail.type}, position ${count(position)} of ${stream}`],
      ['key', key],
      ['parked', `${instant(parkedAt)} UTC, ${ageOf(parkedAt)} ago, ${many(attempts, 'attempt')}`],
      ['why', `${reason}, ${code}: ${sentence}`],
      ['waits for', retryAt === undefined ? waitsFor : `${waitsFor}; tried again at ${instant(retryAt)} UTC`],
      ['behind it', many(detail.behind, 'event')],
      ['correlation', detail.headers['ce_correlationid'] ?? ''],
    ],
  );
  output.say(detail.data ? `\n${JSON.stringify(detail.data, undefined, 2)}` : `\n${unreadable(detail)}`);
  const correlation = detail.headers['ce_correlationid'];
  output.say(`\nTry it again:      npm run ops -- parked retry '${id}'`);
  output.say(`Give it up:        npm run ops -- parked discard '${id}' --why '…'`);
  if (correlation !== undefined) output.say(`What led to it:    npm run ops -- journal correlation ${correlation}`);
};

const unreadable = ({ bytes = 0, unreadable: why }: Detail): string =>
  bytes === 0
    ? 'It has no data: a tombstone.'
    : `${many(bytes, 'byte')} that cannot be read are not shown. ${why ?? ''}`;
