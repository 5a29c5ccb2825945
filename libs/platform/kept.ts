import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { open } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { Notice, Order } from './keeper.js';

/** A process that ends when this one does. */
export type Kept = {
  pid: number;
  log: string;
  /** How it ended: a signal or an exit code. */
  ended: Promise<string>;
  isRunning(): boolean;
};

/** The watchdog: what it runs is stopped when this process ends, however it ends. */
export type Keeper = {
  pid: number;
  run(command: string, args: string[], log: string): Promise<Kept>;
  /** From now on it does not keep this process from ending. */
  letGo(): void;
  stop(): Promise<void>;
};

// In the sources it is a .ts file, after the build a .js file, as this one.
const program = fileURLToPath(new URL(`./keeper${import.meta.url.slice(-3)}`, import.meta.url));

const runBy =
  (child: ChildProcess) =>
  (order: Order): Promise<Kept> =>
    new Promise((resolve, reject) => {
      const { promise: ended, resolve: end } = Promise.withResolvers<string>();
      let isRunning = true;
      const hear = (notice: Notice) => {
        if (notice.id !== order.id) return;
        if ('pid' in notice) resolve({ pid: notice.pid, log: order.log, ended, isRunning: () => isRunning });
        else gone(notice.ended);
      };
      const gone = (how: string) => {
        isRunning = false;
        end(how);
        reject(new Error(`${order.command} did not start: ${how}`));
        child.off('message', hear).off('exit', keeperGone);
      };
      const keeperGone = () => gone('its keeper ended');
      child.on('message', hear).on('exit', keeperGone);
      child.send(order, (error) => error && gone(error.message));
    });

/** Starts a watchdog for the processes that keep their data in `folder`. */
export const startKeeper = async (folder: string, fate: 'kept' | 'thrown-away'): Promise<Keeper> => {
  // Its own session: Ctrl-C in the terminal reaches the services, not Kafka under them.
  const child = fork(program, [folder, fate], {
    execArgv: [],
    detached: true,
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
  });
  await once(child, 'spawn');
  const run = runBy(child);
  let lastId = 0;
  return {
    pid: child.pid ?? 0,
    run: (command, args, log) => run({ id: (lastId += 1), command, args, log }),
    letGo() {
      child.unref();
      child.channel?.unref();
    },
    async stop() {
      if (child.exitCode !== null || child.signalCode !== null) return;
      child.ref();
      const exit = once(child, 'exit');
      if (child.connected) child.disconnect();
      await exit;
    },
  };
};

const tailLength = 4_000;

/** The end of a log, for the sentence that says what went wrong. */
export const tailOf = async (log: string): Promise<string> => {
  const file = await open(log);
  try {
    const { size } = await file.stat();
    const { buffer, bytesRead } = await file.read({
      position: Math.max(0, size - tailLength),
      buffer: Buffer.alloc(tailLength),
    });
    return buffer.toString('utf8', 0, bytesRead).trim();
  } finally {
    await file.close();
  }
};

/** Runs a program to its end; `failed` begins the sentence that says what went wrong. */
export const finish = async (
  keeper: Keeper,
  { command, args, log, failed }: { command: string; args: string[]; log: string; failed: string },
): Promise<void> => {
  const how = await (await keeper.run(command, args, log)).ended;
  if (how !== 'exit code 0') throw new Error(`${failed} (${how}): ${await tailOf(log)}`);
};
