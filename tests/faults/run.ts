import 'reflect-metadata';
import { Command } from 'commander';
import { startPlatform, startProcesses, type Processes } from '#platform';
import { conduct } from './conduct.js';
import type { Report } from './experiment.js';
import { experiments } from './experiments/index.js';
import { tableOf } from './report.js';

/** `npm run test:faults`: exits 0 when every experiment passed, or, of those that are to fail, every one failed. */
const program = new Command('test:faults')
  .description('Plays the fault experiments and audits the ledger. Names such as F3 choose some; F2 all that begin so.')
  .argument('[names...]')
  .option('--seed <n>', 'how the dice fall', '1')
  .option('--quick', 'a small part of each')
  .option('--control', "Nest's stock Kafka transport with a dual write in our place: is expected to fail")
  .option('--json', 'one JSON object per experiment')
  .parse();
const {
  seed,
  quick = false,
  control = false,
  json = false,
} = program.opts<{ seed: string; quick?: boolean; control?: boolean; json?: boolean }>();
const say = (line: string): boolean => process.stdout.write(`${line}\n`);
const tell = (line: string): boolean => process.stderr.write(`${line}\n`);

const names = program.args;
const chosen = experiments.filter(
  (experiment) =>
    (names.length === 0 || names.some((name) => experiment.name === name || experiment.name.startsWith(`${name}-`))) &&
    (!control || experiment.control),
);
if (chosen.length === 0) {
  tell(`There are: ${experiments.map(({ name }) => name).join(', ')}`);
  process.exit(2);
}

let platform: Processes | undefined;
const own = async (): Promise<Processes> => (platform ??= await startProcesses({ log: (line) => void tell(line) }));
const reports: Report[] = [];
for (const experiment of chosen) {
  tell(`${experiment.name}: ${experiment.says} …`);
  const where =
    experiment.needsServers || process.env['KAFKA_BROKERS'] === undefined ? await own() : await startPlatform();
  const options = { where, servers: platform!, seed: Number(seed), quick, control };
  const report = await conduct(experiment, options);
  reports.push(report);
  if (json) say(JSON.stringify(report));
}
if (!json) say(tableOf(reports));
await platform?.stop();
const failed = reports.filter(({ passed }) => !passed).length;
process.exit((control ? failed === reports.length : failed === 0) ? 0 : 1);
