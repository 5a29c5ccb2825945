import type { Command } from 'commander';
import { confirm } from '../confirm.js';
import { doing, examples, type Context } from '../context.js';
import { count, many } from '../words.js';
import { addTopicChecks } from './topics-check.js';
import { publisherOf, tableOf, topicsOf, isFine } from './topics-told.js';

type Options = { stream?: string; from?: string; dryRun?: boolean; yes?: boolean };

/** Topics against the journal: looked at, checked, sent again. */
export const addTopics = (program: Command): void => {
  const topics = program.command('topics').description('The topics that services publish, against their journals.');
  topics
    .command('list')
    .description('How each topic stands to the journal, by the ends of its partitions.')
    .option('--service <name>', 'only this service')
    .addHelpText('after', examples('topics list', 'topics list --service enrolment --json'))
    .action(doing(list));
  addTopicChecks(topics);
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
};

const list = async (context: Context<object>): Promise<void> => {
  const { output } = context;
  const topics = await topicsOf(context);
  output.data(topics);
  tableOf(output, topics);
  const odd = topics.filter(({ verdict }) => !isFine(verdict));
  for (const { stream, sentence } of odd) output.say(`\n${stream}: ${sentence}.`);
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
