import { fork, type ChildProcess } from 'node:child_process';
import { createWriteStream, type WriteStream } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as sleep } from 'node:timers/promises';
import type { ServiceName } from './services.js';

export type LogLine = { service: ServiceName; level: string; message: string; error?: string };
export type OnLine = (line: LogLine) => void;

const patienceMs = 180_000;

/** One service as a process of its own; it ends when this process does, however that ends. */
export class ServiceProcess {
  private child: ChildProcess | undefined;
  private file: WriteStream | undefined;
  private stopping = false;
  private env: Record<string, string> = {};

  constructor(
    readonly name: ServiceName,
    private readonly logFolder: string,
    private readonly onLine: OnLine,
  ) {}

  /** Resolves when it is ready. */
  async start(env: Record<string, string>): Promise<void> {
    await mkdir(this.logFolder, { recursive: true });
    this.file ??= createWriteStream(join(this.logFolder, `${this.name}.log`), { flags: 'a' });
    this.env = env;
    const main = join(import.meta.dirname, `../../apps/${this.name}/src/main.js`);
    this.child = fork(main, {
      env: { ...process.env, ...env },
      stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
      detached: true,
    });
    for (const stream of [this.child.stdout!, this.child.stderr!])
      createInterface(stream).on('line', (line) => this.tell(line));
    this.child.on('exit', (code, signal) => {
      if (!this.stopping)
        this.onLine({
          service: this.name,
          level: 'error',
          message: `It ended by itself (${signal ?? `exit ${code}`})`,
        });
    });
    await this.ready(`http://127.0.0.1:${env['PORT']}/health/ready`);
  }

  /** `kill -9`, and starts it again as a supervisor would; resolves when it is ready. */
  async kill(): Promise<void> {
    const { child } = this;
    if (!child || child.exitCode !== null || child.signalCode !== null) return;
    const ended = new Promise((resolve) => child.removeAllListeners('exit').once('exit', resolve)); // not by itself
    child.kill('SIGKILL');
    await ended;
    if (!this.stopping) await this.start(this.env);
  }

  /** Asks it to finish what it is doing; ends it after twelve seconds. */
  async stop(): Promise<void> {
    this.stopping = true;
    const { child } = this;
    if (child && child.exitCode === null && child.signalCode === null) {
      const ended = new Promise((resolve) => child.once('exit', resolve));
      child.kill('SIGTERM');
      const late = setTimeout(() => child.kill('SIGKILL'), 12_000);
      await ended;
      clearTimeout(late);
    }
    this.file?.end();
  }

  private async ready(url: string): Promise<void> {
    for (const until = Date.now() + patienceMs; Date.now() < until; await sleep(100)) {
      if (this.child?.exitCode !== null) break;
      if (
        await fetch(url).then(
          ({ ok }) => ok,
          () => false,
        )
      )
        return;
    }
    throw new Error(`${this.name} did not become ready; its log is ${join(this.logFolder, `${this.name}.log`)}`);
  }

  private tell(line: string): void {
    this.file?.write(`${line}\n`);
    this.onLine({ service: this.name, ...readable(line) });
  }
}

const readable = (line: string): Omit<LogLine, 'service'> => {
  try {
    const { level, msg, err } = JSON.parse(line) as { level: string; msg: string; err?: { message?: string } };
    return { level, message: msg, ...(err?.message === undefined ? {} : { error: err.message }) };
  } catch {
    return { level: 'info', message: line };
  }
};
