import { fork } from 'node:child_process';
import { once } from 'node:events';
import { glob } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { Command } from 'commander';
import { startPlatform } from '#platform';
import type { Benchmark, Result } from './framework/definition.js';
import { keep, redraw } from './framework/docs.js';
import type { Said } from './framework/one.js';
import { tableOf } from './framework/tables.js';

type Options = { json?: true; quick?: true; rounds?: string; writeDocs?: true; redraw?: true };

const here = import.meta.dirname;
const nameOf = (path: string): string => basename(path, '.bench.js');
const paths = (await Array.fromAsync(glob('*.bench.js', { cwd: here }))).map((path) => join(here, path)).toSorted();

const program = new Command('bench')
  .description('Runs the benchmarks on a Kafka and a MongoDB of their own, contenders in turns.')
  .argument('[names...]', `which ones, or all: ${paths.map(nameOf).join(', ')}`)
  .option('--json', 'prints one JSON object per line instead of tables')
  .option('--quick', 'few operations and two rounds: shows that it works, measures nothing')
  .option('--rounds <n>', 'rounds of each contender (5)')
  .option('--write-docs', 'keeps the figures under docs/benchmarks and draws them into docs/benchmarks.md')
  .option('--redraw', 'runs nothing: draws what is kept into docs/benchmarks.md')
  .parse();
const { json, quick, writeDocs, redraw: onlyRedraw, rounds = quick ? '2' : '5' } = program.opts<Options>();
const unknown = program.args.filter((name) => !paths.map(nameOf).includes(name));
if (unknown.length > 0) program.error(`There is no benchmark ${unknown.join(', ')}`);
const chosen = paths.filter((path) => program.args.length === 0 || program.args.includes(nameOf(path)));

const isTerminal = process.stderr.isTTY;
const note = (sentence: string): void => console.error(isTerminal ? `\u001B[2m${sentence}\u001B[22m` : sentence);

/** Runs one in a process of its own; false when it failed. */
const run = async (path: string, results: Result[]): Promise<boolean> => {
  const child = fork(join(here, 'framework/one.js'), [path, nameOf(path), rounds, quick ? 'quick' : ''], {
    execArgv: ['--enable-source-maps', '--no-warnings', '--expose-gc'],
    env: { ...process.env, NODE_ENV: 'development', LOG_LEVEL: process.env['LOG_LEVEL'] ?? 'silent' },
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  });
  child.on('message', (said: Said) => {
    if ('note' in said) return note(`  ${said.note}`);
    results.push(said.result);
    if (json) console.log(JSON.stringify(said.result));
    else note(`  ${said.result.case}`);
  });
  const [code] = (await once(child, 'exit')) as [number | null];
  return code === 0;
};

const benchmarkAt = async (path: string): Promise<Benchmark> =>
  ((await import(path)) as { benchmark: Benchmark }).benchmark;

const draw = async (): Promise<void> => {
  const says = paths.map(async (path) => [nameOf(path), (await benchmarkAt(path)).measures] as const);
  await redraw(new Map(await Promise.all(says)));
};

if (onlyRedraw) {
  await draw();
  process.exit(0);
}
const platform = await startPlatform({ log: note });
Object.assign(process.env, { KAFKA_BROKERS: platform.kafkaBrokers, MONGODB_URI: platform.mongodbUri });
const failed: string[] = [];
try {
  for (const path of chosen) {
    const { measures, onlyByName } = await benchmarkAt(path);
    if (onlyByName && program.args.length === 0) continue;
    note(`${nameOf(path)}: ${measures}`);
    const results: Result[] = [];
    if (!(await run(path, results))) failed.push(nameOf(path));
    else if (writeDocs) await keep(nameOf(path), results);
    if (!json) console.log(`\n${nameOf(path)}: ${measures}\n${tableOf(results)}`);
  }
} finally {
  await platform.stop();
}
if (writeDocs) await draw();
if (failed.length > 0) {
  console.error(`Failed: ${failed.join(', ')}`);
  process.exitCode = 1;
}
