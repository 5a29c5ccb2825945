import type { Command } from 'commander';
import { Bars } from '../bars.js';
import { confirm } from '../confirm.js';
import { doing, examples, type Context } from '../context.js';
import type { OrderLine } from '../order-line.js';
import { Failed } from '../problems.js';
import { count, many } from '../words.js';
import { isFine, publisherOf, tableOf, topicsOf, type TopicLine } from './topics-told.js';

type Options = { stream?: string; deep?: boolean; dryRun?: boolean; yes?: boolean };
type Comparison = {
  stream: string;
  read: number;
  missing: number;
  firstMissing?: number;
  doubled: number;
  foreign: number;
  firstForeign?: number;
  outOfOrder: number;
};
type Adopted = {
  adopted: number;
  displaced: number;
  filled: number;
  ofAggregates: number;
  aggregates: { aggregate: string; events: number; first: number; last: number }[];
};

/** Whether topics say what the journal says; and what to do when a topic knows more than the database. */
export const addTopicChecks = (topics: Command): void => {
  topics
    .command('check')
    .description('Exits with 1 when a topic is not what its journal says: at its ends, or with --deep every event.')
    .option('--service <name>', 'only this service')
    .option('--stream <stream>', 'only this stream')
    .option('--deep', 'read whole topics; about 20 s for a million events')
    .addHelpText(
      'after',
      examples('topics check', 'topics check --deep --stream enrolment.future-heads', 'topics check --json'),
    )
    .action(doing(check));
  topics
    .command('adopt <stream>')
    .description('Lets a held stream go: events that only its topic has enter the journal, and are listed for a look.')
    .option('--dry-run', 'only say why it is held')
    .option('--yes', 'do not ask')
    .addHelpText(
      'after',
      `${examples('topics adopt enrolment.future-heads --dry-run', 'topics adopt enrolment.future-heads')}
It needs a platform-admin. Read "A database was restored" in docs/operating.md first.`,
    )
    .action(doing(adopt));
};

const check = async (context: Context<Options>): Promise<void> => {
  if (context.options.deep === true) return compare(context);
  const { output, options } = context;
  const topics = (await topicsOf(context)).filter(
    ({ stream }) => options.stream === undefined || stream === options.stream,
  );
  if (topics.length === 0) throw new Failed(`No service publishes ${options.stream}`, 'topic.unknown');
  const odd = topics.filter(({ verdict }) => !isFine(verdict));
  output.data({ fine: odd.length === 0, topics });
  tableOf(output, topics);
  output.say(odd.length === 0 ? '\nEvery topic has what its journal has.' : '');
  for (const one of odd) tellOdd(output.say.bind(output), one);
  if (odd.length > 0) process.exitCode = 1;
};

const tellOdd = (say: (line: string) => void, { stream, verdict, sentence }: TopicLine): void => {
  say(`${stream}: ${sentence}.`);
  if (verdict === 'held') say(`    npm run ops -- topics adopt ${stream} --dry-run`);
};

const compare = async (context: Context<Options>): Promise<void> => {
  const { services, output, options } = context;
  const { stream } = options;
  const chosen = stream === undefined ? services.chosen(options.service) : [await publisherOf(context, stream)];
  const bars = new Bars(output.json);
  const asked = await services.each(chosen, async (service) => {
    const body = stream === undefined ? {} : { stream };
    const { order } = await services.post<OrderLine>(service, '/ops/topics/checks', body);
    const { result } = await services.ended(service, order, bars.of(service));
    return (result as { comparisons: Comparison[] }).comparisons;
  });
  bars.stop();
  const lines = asked.flatMap((one) =>
    'body' in one ? one.body.map((line) => ({ service: one.service, ...line })) : [],
  );
  const failures = asked.filter((one) => 'failed' in one);
  if (failures[0] && lines.length === 0) throw failures[0].failed;
  output.missing(failures);
  const odd = lines.filter(({ missing, foreign, outOfOrder }) => missing + foreign + outOfOrder > 0);
  output.data({ fine: odd.length === 0 && failures.length === 0, comparisons: lines });
  output.table(
    ['service', 'stream', 'read', 'missing', 'foreign', 'out of order', 'sent twice'],
    lines.map(({ service, stream: of, read, missing, foreign, outOfOrder, doubled }) => [
      service,
      of,
      ...[read, missing, foreign, outOfOrder, doubled].map(count),
    ]),
  );
  output.say(odd.length === 0 ? '\nEvery event is where its journal says; what was sent twice is skipped.' : '');
  for (const { stream: of, missing, firstMissing = 0 } of odd.filter((one) => one.missing > 0))
    output.say(`${many(missing, 'event')} of ${of} missing: npm run ops -- topics resend ${of} --from ${firstMissing}`);
  for (const { stream: of, foreign, firstForeign = 0 } of odd.filter((one) => one.foreign > 0))
    output.say(
      `${of} has ${many(foreign, 'event')} that the journal does not know, the first at position ${count(firstForeign)}.`,
    );
  if (odd.length > 0 || failures.length > 0) process.exitCode = 1;
};

const adopt = async (context: Context<Options>): Promise<void> => {
  const { services, output, options } = context;
  const stream = context.arguments[0] ?? '';
  const service = await publisherOf(context, stream);
  const found = await services.post<TopicLine>(service, '/ops/topics/adoptions', { stream, dryRun: true });
  if (options.dryRun === true) {
    output.data({ service, ...found });
    return output.say(`${stream} (${found.verdict}): ${found.sentence}.`);
  }
  if (found.verdict !== 'held') throw new Failed(`${stream} is not held: ${found.sentence}`, 'topic.not-held');
  output.say(`${found.sentence}.`);
  await confirm(`Enter what only ${found.topic} has in the journal of ${service}?`, options.yes);
  const { order } = await services.post<OrderLine>(service, '/ops/topics/adoptions', { stream });
  const ended = await services.ended(service, order);
  output.data({ service, ...ended });
  const { adopted, displaced, filled, aggregates, ofAggregates } = ended.result as Adopted;
  output.say(
    `${many(adopted, 'event')} adopted, ${count(displaced)} of ours go on behind, ${count(filled)} positions filled.`,
  );
  output.say(`Look at ${many(ofAggregates, 'thing')}: this database does not remember what was said of them.\n`);
  output.table(
    ['aggregate', 'events', 'from position', 'to'],
    aggregates.slice(0, 50).map((one) => [one.aggregate, one.events, count(one.first), count(one.last)]),
  );
  if (ofAggregates > 50) output.say(`All of them: npm run ops -- orders show ${order} --service ${service}`);
};
