import type { Command } from 'commander';
import { doing, examples, type Context } from '../context.js';
import { factsOf, type Facts } from '../facts.js';
import { Failed } from '../problems.js';
import { verdictsOf, type Verdict } from '../verdicts.js';
import { ageOf, count, earliest } from '../words.js';

/** What needs a person now, on one screen; and the same as an exit code. */
export const addStatus = (program: Command): void => {
  program
    .command('status')
    .description('One screen: every service, and what needs a person now.')
    .option('--service <name>', 'only this service')
    .addHelpText('after', examples('status', 'status --service sessions', 'status --json'))
    .action(doing(status));
  program
    .command('check')
    .description('The same as an exit code: 0 when nothing needs a person, else 1. For monitoring.')
    .option('--service <name>', 'only this service')
    .addHelpText('after', examples('check', 'check --json'))
    .action(doing(check));
};

const status = async (context: Context<object>): Promise<void> => {
  const { output } = context;
  const { facts, verdicts } = await lookAt(context);
  output.data({ services: facts.map(summaryOf), verdicts });
  output.table(
    ['service', 'ready', 'to publish', 'to handle', 'parked', 'waiting for'],
    facts.map((one) => {
      const { service, ready, toPublish, toHandle, parked, waitingSince } = summaryOf(one);
      if (one.away) return [service, 'away', '', '', '', ''];
      return [service, ready ? 'yes' : 'no', count(toPublish), count(toHandle), count(parked), ageOf(waitingSince)];
    }),
  );
  output.say();
  tell(context, verdicts);
};

const check = async (context: Context<object>): Promise<void> => {
  const { verdicts } = await lookAt(context);
  const urgent = verdicts.filter(({ level }) => level === 'person');
  context.output.data({ fine: urgent.length === 0, verdicts });
  tell(context, verdicts);
  if (urgent.length > 0) process.exitCode = 1;
};

const lookAt = async ({ services, options }: Context<object>) => {
  const asked = await services.each(services.chosen(options.service), (service) => factsOf(services, service));
  const facts = asked.map((one): Facts =>
    'body' in one
      ? one.body
      : { service: one.service, away: one.failed, checksFailed: [], causes: [], orders: [], views: [] },
  );
  const token = facts.find(({ away }) => away?.code === 'token-missing')?.away;
  if (token) throw token;
  if (facts.every(({ away }) => away?.code.startsWith('auth.')))
    throw facts[0]?.away ?? new Failed('No service is named');
  return { facts, verdicts: facts.flatMap((one) => verdictsOf(one)) };
};

const summaryOf = ({ service, away, checksFailed, progress, causes }: Facts) => {
  const { publishing = [], handling = [], unnumbered = 0 } = progress ?? {};
  return {
    service,
    ready: !away && checksFailed.length === 0,
    toPublish: publishing.reduce((sum, { journaled, sent }) => sum + journaled - sent, unnumbered),
    toHandle: handling.reduce((sum, { behind }) => sum + behind, 0),
    parked: causes.reduce((sum, cause) => sum + cause.count, 0),
    waitingSince: earliest([
      ...publishing.map(({ waitingSince }) => waitingSince),
      ...handling.map(({ waitingSince }) => waitingSince),
      ...causes.map(({ oldest }) => oldest),
    ]),
  };
};

const tell = ({ output }: Context<object>, verdicts: Verdict[]): void => {
  const urgent = verdicts.filter(({ level }) => level === 'person');
  const later = verdicts.filter(({ level }) => level === 'look');
  output.say(urgent.length === 0 ? 'Nothing needs a person.' : 'Needs a person now:');
  for (const verdict of urgent) tellOne(output.say.bind(output), verdict);
  if (later.length > 0) output.say('\nWorth a look by day:');
  for (const verdict of later) tellOne(output.say.bind(output), verdict);
};

const tellOne = (say: (line: string) => void, { service, code, sentence, since, command }: Verdict): void => {
  say(`\n  ${service}  ${sentence}${since === undefined ? '' : `, for ${ageOf(since)}`}  [${code}]`);
  if (command !== undefined) say(`      npm run ops -- ${command}`);
};
