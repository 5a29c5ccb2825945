import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Keeper, startKeeper } from './kept.js';
import { started } from './started.js';

let folder: string;
let keeper: Keeper;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'strandline-spec-'));
  keeper = await startKeeper(folder, 'thrown-away');
});
afterAll(async () => {
  await keeper.stop();
  await rm(folder, { recursive: true, force: true });
});

/** Servers one after the other: each says its line, then ends with exit code 1, or stays when it says `listening`. */
const servers = (...lines: string[]) => {
  let started = 0;
  return async () => {
    const line = lines[Math.min(started, lines.length - 1)];
    const script = `console.log(${JSON.stringify(line)}); ${line === 'listening' ? 'setInterval(() => {}, 1000)' : 'process.exitCode = 1'}`;
    const kept = await keeper.run(process.execPath, ['-e', script], join(folder, 'server.log'));
    return { kept, attempt: (started += 1) };
  };
};

test('a port that someone took in between costs another attempt', async () => {
  const { attempt, kept } = await started('Kafka', 'listening', servers('bind: Address already in use', 'listening'));
  expect(attempt).toBe(2);
  expect(kept.isRunning()).toBe(true);
});

test('ports that are always taken are given up', async () => {
  await expect(started('Kafka', 'listening', servers('Address already in use'))).rejects.toThrow(
    'Address already in use',
  );
});

test('a server that ends tells why', async () => {
  await expect(started('Kafka', 'listening', servers('The disk is full'))).rejects.toThrow(
    'Kafka ended while starting (exit code 1): The disk is full',
  );
});

test('a program that is not there is named', async () => {
  await expect(keeper.run('/no/such/java', [], join(folder, 'java.log'))).rejects.toThrow(
    '/no/such/java did not start',
  );
});
