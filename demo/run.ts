import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Command } from 'commander';
import { compare, compareLists } from './liverpool/check.js';
import { firstDay, play } from './liverpool/play.js';
import { recordsOf, recountRecords } from './liverpool/records.js';
import { recount } from './liverpool/recount.js';
import { reportOf } from './liverpool/report.js';
import { full, small } from './liverpool/scale.js';
import { Stage } from './liverpool/stage.js';
import { comparisonTable, summaryTable } from './liverpool/summary.js';
import { startSystem } from './system/index.js';
import { Terminal } from './terminal.js';

/** `npm run demo`: the demonstration from empty; exits 0 when the report says what was sent, else 1. */
const { small: isSmall } = new Command('demo')
  .description('Plays the Liverpool demonstration from empty and checks the impact report against what was sent.')
  .option('--small', 'as little of it as shows every turn')
  .parse()
  .opts<{ small?: boolean }>();

const terminal = new Terminal();
const folder = await mkdtemp(join(tmpdir(), 'strandline-demo-'));
const system = await startSystem({
  folder,
  ports: 'free',
  onLine: terminal.log,
  say: (sentence) => terminal.say(sentence),
});
const end = async (code: number): Promise<never> => {
  terminal.endProgress();
  await system.stop();
  if (code === 0) await rm(folder, { recursive: true, force: true });
  process.exit(code);
};
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void end(130));

try {
  const stage = await Stage.of(system);
  const { partnershipId, ledger, story } = await play(stage, isSmall ? small : full, terminal.tell);
  terminal.endProgress();
  const report = await reportOf(stage, partnershipId);
  const comparisons = [
    ...compare(report, recount(ledger, story.schools)),
    ...compareLists(await recordsOf(stage, firstDay), recountRecords(story)),
  ];
  const different = comparisons.filter(({ equal }) => !equal).length;
  terminal.say(summaryTable(report));
  terminal.say(comparisonTable(comparisons));
  terminal.say(`Played in ${terminal.seconds} s with ${stage.requests.toLocaleString('en-GB')} requests.`);
  terminal.say(
    different === 0
      ? `All ${comparisons.length} figures equal what was sent.`
      : `${different} figures differ from what was sent.`,
  );
  await end(different === 0 ? 0 : 1);
} catch (error) {
  terminal.say(error instanceof Error ? (error.stack ?? error.message) : String(error));
  await end(1);
}
