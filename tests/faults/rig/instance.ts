import { fork, type ChildProcess } from 'node:child_process';
import { closeSync, openSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { ask } from './ask.js';

const readyWithinMs = 180_000;
const restartAfterMs = 100;

/** One process of a service; started again by itself when it ends, unless it is to stay away. */
export class Instance {
  private child: ChildProcess | undefined;
  private isWanted = false;
  /** More of the environment for each run, such as where it is to die. */
  eachRun: () => Record<string, string> = () => ({});
  private order = '';

  constructor(
    readonly name: string,
    private readonly folder: string,
    private readonly program: string[],
    readonly port: number,
    private readonly env: Record<string, string>,
    readonly log: string,
  ) {}

  get url(): string {
    return `http://127.0.0.1:${this.port}`;
  }

  get pid(): number {
    return this.child?.pid ?? 0;
  }

  /** Whether this run is to end at a failpoint. */
  get isArmed(): boolean {
    return this.order.length > 2;
  }

  get isRunning(): boolean {
    return this.child !== undefined && this.child.exitCode === null && this.child.signalCode === null;
  }

  /** Resolves when it is ready. */
  async start(): Promise<void> {
    this.isWanted = true;
    if (!this.isRunning) this.run();
    await this.ready();
  }

  async ready(): Promise<void> {
    for (const until = Date.now() + readyWithinMs; Date.now() < until; await sleep(50)) {
      const { status } = await ask(`${this.url}/health/ready`, { withinMs: 2_000 });
      if (status === 200) return;
    }
    throw new Error(`${this.name} is not ready; the end of its log: ${this.logText.slice(-1_500)}`);
  }

  /** Sends a signal; what kills it makes its supervisor start it again. */
  signal(signal: NodeJS.Signals): void {
    if (this.isRunning) process.kill(this.pid, signal);
  }

  /** Ends it for good; resolves with how long that took, in milliseconds, and its exit code. */
  async stop(signal: NodeJS.Signals = 'SIGKILL'): Promise<{ ms: number; code: number | null }> {
    this.isWanted = false;
    const began = Date.now();
    const { child } = this;
    if (!child || !this.isRunning) return { ms: 0, code: child?.exitCode ?? null };
    const ended = new Promise<number | null>((resolve) => child.once('exit', (code) => resolve(code)));
    child.kill(signal);
    if (signal === 'SIGKILL') child.kill('SIGCONT');
    return { code: await ended, ms: Date.now() - began };
  }

  get logText(): string {
    return readFileSync(this.log, 'utf8');
  }

  private run(): void {
    const env: Record<string, string> = { ...this.env, ...this.eachRun(), PORT: String(this.port) };
    this.order = env['FAILPOINTS'] ?? '';
    const output = openSync(this.log, 'a');
    const [main = '', ...args] = this.program;
    const child = fork(join(this.folder, main), args, {
      cwd: this.folder,
      env,
      execArgv: ['--enable-source-maps', '--no-warnings'],
      stdio: ['ignore', output, output, 'ipc'],
    });
    closeSync(output);
    this.child = child;
    child.on('exit', () => {
      if (this.isWanted && this.child === child) setTimeout(() => this.isWanted && this.run(), restartAfterMs);
    });
  }
}
