import type { Command } from 'commander';
import { confirm } from '../confirm.js';
import { doing, examples, type Context } from '../context.js';
import { Failed, Misused } from '../problems.js';
import { topicsOf } from './topics-told.js';

type Options = { partitions: string; dryRun?: boolean; yes?: boolean };
type Moved = { streams: { stream: string; partitions: number }[] };

/** What concerns all topics of one strand. */
export const addStrand = (program: Command): void => {
  program
    .command('strand')
    .description('All topics of one strand.')
    .command('move <strand>')
    .description('Moves every stream of a strand to another number of partitions: new topics, keys keep their order.')
    .requiredOption('--partitions <n>', 'how many partitions each of its topics gets')
    .option('--service <name>', 'only what this service publishes')
    .option('--dry-run', 'only say what it would be')
    .option('--yes', 'do not ask')
    .addHelpText(
      'after',
      `${examples('strand move future-heads --partitions 12 --dry-run', 'strand move future-heads --partitions 12')}
It needs a platform-admin. The old topics stay as they are and end with a marker; consumers of others follow it (docs/consume).`,
    )
    .action(doing(move));
};

const move = async (context: Context<Options>): Promise<void> => {
  const { services, output, options } = context;
  const strand = context.arguments[0] ?? '';
  const partitions = Number(options.partitions);
  if (!Number.isInteger(partitions) || partitions < 1) throw new Misused('--partitions is a whole number from 1 on');
  const meant = (await topicsOf(context)).filter((one) => one.stream.endsWith(`.${strand}`));
  if (meant.length === 0) throw new Failed(`No service publishes a stream of the strand ${strand}`, 'topic.unknown');
  const changed = meant.filter((one) => one.partitions !== partitions);
  if (changed.length === 0)
    throw new Failed(`All streams of ${strand} have ${partitions} partitions already`, 'topic.partitions');
  const streams = changed.map((one) => `${one.stream} (${one.partitions})`).join(', ');
  if (options.dryRun === true) {
    output.data({ dryRun: true, partitions, streams: changed });
    return output.say(`These would be moved to ${partitions} partitions: ${streams}.`);
  }
  await confirm(`Move to ${partitions} partitions, which cannot be taken back: ${streams}?`, options.yes);
  const publishers = [...new Set(changed.map(({ service }) => service))];
  const moved = await services.each(publishers, (service) =>
    services.post<Moved>(service, '/ops/topics/moves', { strand, partitions }),
  );
  output.data(moved.map((one) => ('body' in one ? one : { service: one.service, problem: one.failed.message })));
  const refused = moved.find((one) => 'failed' in one);
  if (refused) throw refused.failed;
  output.say(`${streams} ${changed.length === 1 ? 'goes' : 'go'} on with ${partitions} partitions.`);
  output.say('The verdict "moving" ends when it is done: npm run ops -- topics list');
};
