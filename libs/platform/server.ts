import type { Kept } from './kept.js';

/** How a server is run: the same program again takes the same port and the same data. */
export type Program = { command: string; args: string[]; log: string; address: string };

/** A server of this machine that can be ended and started again. */
export class Server {
  private isWanted = true;

  constructor(
    readonly name: string,
    private readonly program: Program,
    private kept: Kept,
    private readonly run: (program: Program) => Promise<Kept>,
    private readonly alarm: (sentence: string) => void,
  ) {
    this.watch();
  }

  /** Host and port, the same after every start. */
  get address(): string {
    return this.program.address;
  }

  get pid(): number {
    return this.kept.pid;
  }

  /** What it said since it was last started. */
  get log(): string {
    return this.program.log;
  }

  get isRunning(): boolean {
    return this.kept.isRunning();
  }

  /** `kill -9`; resolves when it is gone. */
  kill(): Promise<void> {
    return this.end('SIGKILL');
  }

  /** Asks it to end in order; resolves when it is gone. */
  stop(): Promise<void> {
    return this.end('SIGTERM');
  }

  /** Sends it a signal such as SIGSTOP or SIGCONT. */
  signal(signal: NodeJS.Signals): void {
    process.kill(this.kept.pid, signal);
  }

  /** Starts it again after it ended; resolves when it takes requests. */
  async start(): Promise<void> {
    if (this.isRunning) return;
    this.kept = await this.run(this.program);
    this.isWanted = true;
    this.watch();
  }

  private async end(signal: NodeJS.Signals): Promise<void> {
    this.isWanted = false;
    if (this.isRunning) this.signal(signal);
    await this.kept.ended;
  }

  private watch(): void {
    void this.kept.ended.then(
      (how) => this.isWanted && this.alarm(`${this.name} ended by itself (${how}); its log is ${this.log}.`),
    );
  }
}
