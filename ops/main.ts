import { Command, CommanderError } from 'commander';
import { addAccounts } from './commands/accounts.js';
import { addJournal } from './commands/journal.js';
import { addLag } from './commands/lag.js';
import { addOrders } from './commands/orders.js';
import { addParked } from './commands/parked.js';
import { addProgramme } from './commands/programme.js';
import { addStatus } from './commands/status.js';
import { addStrand } from './commands/strand.js';
import { addSubjectAccess } from './commands/subject-access.js';
import { addTopics } from './commands/topics.js';
import { addViews } from './commands/views.js';
import { examples } from './context.js';
import { Failed, Misused } from './problems.js';

/** `npm run ops`: exit code 0 fine, 1 refused or failed, 2 not understood. */
const program = new Command('ops')
  .description(
    'What the person on call asks of the services, and tells them to do. Everything goes through their APIs.',
  )
  .option(
    '--urls <list>',
    'the services, as <name>=<address>,…; else STRANDLINE_URLS, else the demonstration that runs here',
  )
  .option('--issuer <url>', 'the development issuer of tokens; else STRANDLINE_TOKEN holds a token')
  .option('--as <role>', 'in the demonstration: the role to act in; else the one that may')
  .option('--json', 'one JSON document instead of tables')
  .configureHelp({ showGlobalOptions: true })
  .addHelpText(
    'after',
    examples('status', 'lag', 'parked list', 'journal aggregate <id>', 'help parked retry') +
      '\nExit codes: 0 fine; 1 refused, failed, or (check) something needs a person; 2 not understood.\nThe runbook is docs/operating.md.',
  );
const commands = [
  addStatus,
  addLag,
  addParked,
  addViews,
  addJournal,
  addTopics,
  addStrand,
  addProgramme,
  addSubjectAccess,
  addAccounts,
  addOrders,
];
for (const add of commands) add(program);

/** Subcommands do not inherit it by themselves. */
const everywhere = (command: Command): void => {
  command.exitOverride().showSuggestionAfterError();
  for (const one of command.commands) everywhere(one);
};
everywhere(program);

const exitCodeOf = (error: unknown): number => {
  if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
  const json = process.argv.includes('--json');
  if (error instanceof Failed) {
    process.stderr.write(
      json
        ? `${JSON.stringify({ code: error.code, detail: error.message, hint: error.hint })}\n`
        : `${error.message}.\n${error.hint === undefined ? '' : `${error.hint}\n`}`.replace('..\n', '.\n'),
    );
    return 1;
  }
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  return error instanceof Misused ? 2 : 1;
};

try {
  await program.parseAsync();
} catch (error) {
  process.exitCode = exitCodeOf(error);
}
