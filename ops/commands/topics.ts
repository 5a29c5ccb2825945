import type { Command } from 'commander';
import { confirm } from '../confirm.js';
import { doing, examples, type Context } from '../context.js';
import { Failed } from '../problems.js';
import { count, many } from '../words.js';

export type TopicLine = {
  stream: string;
  topic: string;
  generation: number;
  partitions: number;
  journaled: number;
  sent: number;
  last: number;
  verdict: string;
  sentence: string;
};
type Options = { stream?: string; from?: string; dryRun?: boolean; yes?: boolean };

/** How a topic may stand to the journal without anyone having to act. */
const fine = new Set(['level', 'sending', 'moving']);

/** Topics against the journal: looked at, checked, sent again. */
export const addTopics = (program: Command): Command => {
  const topics = program.command('topics').description('The topics that services publish, against their journals.');
  topics
    .command('list')
    .description('How each topic stands to the journal, by the ends of its partitions.')
    .option('--service <name>', 'only this service')
    .addHelpText('after', examples('topics list', 'topics list --service enrolment --json'))
    .action(doing(list));
  topics
    .command('resend <stream>')
    .description('Sends a stream again, with the same positions: consumers skip what they know.')
    .option('--from <position>', 'the first position that is sent again', '1')
    .option('--dry-run', 'only say what it would be')
    .option('--yes', 'do not ask')
    .addHelpText(
      'after',
      examples('topics resend sessions.future-heads --from 1200 --dry-run', 'topics resend directory'),
    )
    .action(doing(resend));
  return topics;
};

/** All topics of the services that are asked. */
export const topicsOf = async ({ services, output, options }: Context<object>) => {
  const asked = await services.each(services.chosen(options.service), (service) =>
    services.get<{ topics: TopicLine[] }>(service, '/ops/topics'),
  );
  const failures = asked.filter((one) => 'failed' in one);
  if (failures[0] && failures.length === asked.length) throw failures[0].failed;
  output.missing(failures);
  return asked.flatMap((one) =>
    'body' in one ? one.body.topics.map((topic) => ({ service: one.service, ...topic })) : [],
  );
};

const list = async (context: Context<object>): Promise<void> => {
  const { output } = context;
  const topics = await topicsOf(context);
  output.data(topics);
  tableOf(output, topics);
  const odd = topics.filter(({ verdict }) => !fine.has(verdict));
  for (const { stream, sentence } of odd) output.say(`\n${stream}: ${sentence}.`);
};

export const tableOf = (output: Context<object>['output'], topics: (TopicLine & { service: string })[]): void =>
  output.table(
    ['service', 'stream', 'topic', 'partitions', 'journaled', 'sent', 'last on topic', 'verdict'],
    topics.map((one) => [
      one.service,
      one.stream,
      one.topic,
      one.partitions,
      count(one.journaled),
      count(one.sent),
      count(one.last),
      one.verdict,
    ]),
  );

/** The service that publishes a stream. */
export const publisherOf = async (context: Context<object>, stream: string): Promise<string> => {
  const found = (await topicsOf(context)).find((one) => one.stream === stream);
  if (!found)
    throw new Failed(`No service publishes ${stream}`, 'topic.unknown', 'npm run ops -- topics list names them all');
  return found.service;
};

const resend = async (context: Context<Options>): Promise<void> => {
  const { services, output, options } = context;
  const stream = context.arguments[0] ?? '';
  const service = await publisherOf(context, stream);
  const body = { stream, from: Math.max(1, Math.trunc(Number(options.from)) || 1) };
  const { again } = await services.post<{ again: number }>(service, '/ops/topics/resends', { ...body, dryRun: true });
  const what = `${many(again, 'event')} of ${stream} from position ${count(body.from)} on`;
  if (options.dryRun === true) {
    output.data({ dryRun: true, service, ...body, again });
    return output.say(`${what} would be sent again by ${service}.`);
  }
  await confirm(`Send ${what} again?`, options.yes);
  output.data(await services.post(service, '/ops/topics/resends', body));
  output.say(
    `${what} ${again === 1 ? 'is' : 'are'} sent again with the same positions; consumers skip what they know.`,
  );
  output.say(`See how far it has come: npm run ops -- lag --service ${service}`);
};
