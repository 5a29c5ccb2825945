// A program of its own, the watchdog of one platform: it starts the processes and stops them when whoever asked for them
// is gone, be it by `kill -9`. It imports node:* only, so that Node runs it straight from the source as well.
import { type ChildProcess, spawn } from 'node:child_process';
import { closeSync, openSync, rmSync } from 'node:fs';

export type Order = { id: number; command: string; args: string[]; log: string };
export type Notice = { id: number; pid: number } | { id: number; ended: string };

/** Kafka and mongod close their files well within this; a full disk is one reason why they might not. */
const patience = 15_000;
const [folder = '', fate] = process.argv.slice(2);
const isThrownAway = fate === 'thrown-away';
const living = new Map<number, ChildProcess>();
let isStopping = false;

// The other end may be gone at any moment; then there is nobody to tell.
const tell = (notice: Notice): boolean | undefined => process.connected && process.send?.(notice, () => {});

const signalAll = (signal: NodeJS.Signals): void => {
  for (const { pid } of living.values()) {
    try {
      if (pid) process.kill(-pid, signal);
    } catch {
      // It ended in the meantime.
    }
  }
};

const leave = (): void => {
  if (living.size > 0) return;
  if (isThrownAway) rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
  process.exit(0);
};

const end = (id: number, how: string): void => {
  living.delete(id);
  tell({ id, ended: how });
  if (isStopping) leave();
};

const start = ({ id, command, args, log }: Order): void => {
  if (isStopping) return;
  const output = openSync(log, 'w');
  const child = spawn(command, args, { stdio: ['ignore', output, output], detached: true });
  closeSync(output);
  living.set(id, child);
  child.on('spawn', () => tell({ id, pid: child.pid ?? 0 }));
  child.on('error', (error) => end(id, error.message));
  child.on('exit', (code, signal) => end(id, signal ?? `exit code ${code}`));
};

const stop = (): void => {
  if (isStopping) return;
  isStopping = true;
  // Data that is thrown away needs no orderly end.
  signalAll(isThrownAway ? 'SIGKILL' : 'SIGTERM');
  setTimeout(() => signalAll('SIGKILL'), patience);
  leave();
};

process.on('message', start);
process.on('disconnect', stop);
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, stop);
