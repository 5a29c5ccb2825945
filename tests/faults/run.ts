import 'reflect-metadata';
import { Command } from 'commander';
import { startProcesses, type Processes } from '#platform';
import { conduct, type Options } from './conduct.js';
import type { Experiment, Report } from './experiment.js';
import { experiments } from './experiments/index.js';
import { guards, type Guard } from './guards.js';
import { tableOf } from './report.js';

type Chosen = { seed: string; quick?: true; control?: true; json?: true; without?: string };
type Deed = { experiment: Experiment; guard?: Guard };

/** `npm run test:faults`: exits 0 when every experiment passed, or when every one failed that is expected to. */
const program = new Command('test:faults')
  .description('Plays the fault experiments and audits the ledger. F3 chooses one, F2 all whose name begins so.')
  .argument('[names...]', `of ${experiments.map(({ name }) => name).join(', ')}`)
  .option('--seed <n>', 'how the dice fall', '1')
  .option('--quick', 'a small part of each')
  .option('--control', 'Nest’s stock Kafka transport with a dual write in our place; it is expected to fail')
  .option(
    '--without <guard>',
    'without a guard (words of its name), or without all of them one by one: expected to fail',
  )
  .option('--json', 'one JSON object per experiment')
  .parse();
const { seed, quick, control, json, without } = program.opts<Chosen>();
const say = (line: string): boolean => process.stdout.write(`${line}\n`);
const tell = (line: string): boolean => process.stderr.write(`${line}\n`);

const isNamed = ({ name }: Experiment): boolean =>
  program.args.length === 0 || program.args.some((asked) => name === asked || name.startsWith(`${asked}-`));

const deeds: Deed[] =
  without === undefined
    ? experiments
        .filter((experiment) => isNamed(experiment) && (!control || experiment.control))
        .map((experiment) => ({ experiment }))
    : guards
        .filter(({ name }) => without === 'all' || name.includes(without))
        .map((guard) => ({ guard, experiment: experiments.find(({ name }) => name === guard.experiment)! }))
        .filter(({ experiment }) => isNamed(experiment));
if (deeds.length === 0) {
  tell(`There are: ${experiments.map(({ name, says }) => `\n${name}: ${says}`).join('')}`);
  tell(`Guards: ${guards.map(({ name, experiment }) => `\n${name} (${experiment})`).join('')}`);
  process.exit(2);
}

let platform: Processes | undefined;
/** An experiment that kills broker and database needs its own; the others may use what is there. */
const placeFor = async ({ needsServers }: Experiment): Promise<Pick<Options, 'where' | 'servers'>> => {
  const { KAFKA_BROKERS: kafkaBrokers, MONGODB_URI: mongodbUri } = given;
  if (!needsServers && kafkaBrokers && mongodbUri) return { where: { kafkaBrokers, mongodbUri } };
  platform ??= await startProcesses({ log: (line) => void tell(line) });
  return { where: platform, servers: platform };
};
const given = { ...process.env };

const reports: Report[] = [];
for (const { experiment, guard } of deeds) {
  tell(`${experiment.name}: ${experiment.says}${guard ? `, without: ${guard.name}` : ''} …`);
  const report = await conduct(experiment, {
    ...(await placeFor(experiment)),
    seed: Number(seed),
    quick: quick === true || guard !== undefined,
    control: control === true,
    ...(guard ? { without: guard } : {}),
  });
  reports.push(report);
  if (json) say(JSON.stringify(report));
}
if (!json) say(tableOf(reports));
await platform?.stop();
const failed = reports.filter(({ passed }) => !passed).length;
const shallFail = control === true || without !== undefined;
process.exit(failed === (shallFail ? reports.length : 0) ? 0 : 1);
