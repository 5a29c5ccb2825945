import { join } from 'node:path';
import { play, playedBefore } from './liverpool/play.js';
import { full } from './liverpool/scale.js';
import { Stage } from './liverpool/stage.js';
import { reportOf } from './liverpool/report.js';
import { summaryTable } from './liverpool/summary.js';
import { startSystem } from './system/index.js';
import { Terminal } from './terminal.js';

/** `npm start`: the demonstration system, played when it is empty, until Ctrl-C. */
const terminal = new Terminal();
const folder = process.env['STRANDLINE_DATA'] ?? join(process.cwd(), '.data');
let stop = async (): Promise<void> => process.exit(130);
let stopping = false;
for (const signal of ['SIGINT', 'SIGTERM'] as const)
  process.on(signal, () => {
    if (stopping) return;
    stopping = true;
    terminal.endProgress();
    terminal.say('Stopping …');
    void stop().then(() => process.exit(0));
  });

try {
  const system = await startSystem({
    folder,
    ports: 'fixed',
    onLine: terminal.log,
    say: (sentence) => terminal.say(sentence),
  });
  stop = () => system.stop();
  const stage = await Stage.of(system);
  const partnershipId = (await playedBefore(stage)) ?? (await play(stage, full, terminal.tell)).partnershipId;
  terminal.endProgress();
  const report = await reportOf(stage, partnershipId);
  const { programmes, enrolment, sessions, feedback, evaluation } = system.urls;
  terminal.say(`\n${summaryTable(report)}`);
  terminal.say(`
Ready after ${terminal.seconds} s and ${stage.requests.toLocaleString('en-GB')} requests. Everyone in it is synthetic; the schools are real.

  Impact report   ${system.issuer}/browse?to=${evaluation}/partnerships/${partnershipId}/impact
  API docs        ${[programmes, enrolment, sessions, feedback, evaluation].map((url) => `${url}/docs`).join('\n                  ')}
  Survey page     ${await stage.surveyAddress()}
  Application     ${await stage.formAddress()}

What an operations officer would do first: docs/a-monday.md

Ctrl-C stops everything; the next start goes on from here. To begin again, delete ${folder}.`);
} catch (error) {
  terminal.endProgress();
  if (!stopping) {
    terminal.say(`It could not be played to the end: ${error instanceof Error ? error.message : String(error)}`);
    await stop().catch(() => undefined);
    process.exit(1);
  }
}
