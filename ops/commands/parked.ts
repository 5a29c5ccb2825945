import { Option, type Command } from 'commander';
import { doing, examples } from '../context.js';
import { list, show } from './parked-look.js';
import { discard, retry } from './parked-order.js';

const reasons = ['not-yet', 'no-answer', 'refused', 'defect', 'bad-bytes', 'newer-version', 'behind-another'];

/** What could not be handled: looked at, tried again, given up. */
export const addParked = (program: Command): void => {
  const parked = program
    .command('parked')
    .description('Events that could not be handled and wait, with those behind them.');
  choosing(parked.command('list'))
    .description('What is parked: by cause, or each event when a filter is given.')
    .option('--all', 'each event, without a filter')
    .addHelpText(
      'after',
      examples('parked list', 'parked list --service sessions --code TypeError', 'parked list --all --json'),
    )
    .action(doing(list));
  parked
    .command('show <id>')
    .description('One parked event: why it waits, its headers and its data, without anything that names a person.')
    .option('--service <name>', 'the service it is parked in, when known')
    .addHelpText('after', examples("parked show 'policy:WhenAnswered@1|feedback.lamps|0|42'"))
    .action(doing(show));
  deciding(choosing(parked.command('retry [id...]')))
    .description(
      'Lets parked events be tried again, in the order of their keys: those named, those of a filter, or all.',
    )
    .option('--all', 'everything that is parked')
    .addHelpText('after', examples('parked retry --service sessions --code TypeError', 'parked retry --all --dry-run'))
    .action(doing(retry));
  deciding(choosing(parked.command('discard [id...]')))
    .description(
      'Gives parked events up for their handler, with a reason that is kept; the later events of their keys go on.',
    )
    .requiredOption('--why <sentence>', 'the reason; it is kept with your name')
    .addHelpText(
      'after',
      examples("parked discard 'policy:WhenAnswered@1|feedback.lamps|0|42' --why 'Answered by telephone, ticket 4711'"),
    )
    .action(doing(discard));
};

const choosing = (command: Command): Command =>
  command
    .option('--service <name>', 'only this service')
    .option('--handler <name>', 'only this handler')
    .addOption(new Option('--reason <reason>', 'only those parked for this reason').choices(reasons))
    .option('--code <code>', 'only those with this code')
    .option('--key <key>', 'only those of this key')
    .option('--stream <stream>', 'only those of this stream');

const deciding = (command: Command): Command =>
  command.option('--dry-run', 'only say what it would be').option('--yes', 'do not ask');
