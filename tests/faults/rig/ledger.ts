import { fork, type ChildProcess } from 'node:child_process';
import { join } from 'node:path';
import { linesOf, type Line } from './ledger-file.js';
import type { LoadCounts, LoadOptions } from './load.js';

export type Counts = {
  load?: LoadCounts;
  /** Different entries seen, by stream. */
  effects: Record<string, number>;
  lastSeenAt: Record<string, number>;
};

/** The rig's end of the ledger process. */
export class Ledger {
  private readonly child: ChildProcess;
  private readonly waiting = new Map<number, { resolve: (result: never) => void; reject: (error: Error) => void }>();
  private asked = 0;

  constructor(
    private readonly path: string,
    prefix: string,
    brokers: string,
  ) {
    this.child = fork(join(process.cwd(), 'dist/tests/faults/rig/ledger-process.js'), [path, prefix, brokers], {
      env: { ...process.env, NODE_ENV: 'production' },
      execArgv: ['--enable-source-maps', '--no-warnings'],
    });
    this.child.on('message', ({ id, result, error }: { id: number; result: never; error?: string }) => {
      const waits = this.waiting.get(id);
      this.waiting.delete(id);
      if (error === undefined) waits?.resolve(result);
      else waits?.reject(new Error(error));
    });
    this.child.on('exit', () => {
      for (const { reject } of this.waiting.values()) reject(new Error('The ledger has ended'));
    });
  }

  follow(streams: string[]): Promise<void> {
    return this.order('follow', { streams });
  }

  /** Begins to take steps. */
  load(options: LoadOptions): Promise<void> {
    return this.order('load', options);
  }

  /** Waits until a load with a total is through. */
  done(): Promise<void> {
    return this.order('done');
  }

  /** No new steps; resolves when all that were asked for are answered. */
  end(): Promise<void> {
    return this.order('end');
  }

  accepted(lines: { entry: string; tally: string; version: number }[]): Promise<void> {
    return this.order('accepted', lines);
  }

  counts(): Promise<Counts> {
    return this.order('counts');
  }

  acceptedBetween(from: number, until: number): Promise<number> {
    return this.order('acceptedBetween', { from, until });
  }

  lines(): Line[] {
    return linesOf(this.path);
  }

  stop(): void {
    this.child.kill('SIGKILL');
  }

  private order<Result>(order: string, given: unknown = {}): Promise<Result> {
    const id = (this.asked += 1);
    return new Promise((resolve, reject) => {
      this.waiting.set(id, { resolve, reject });
      this.child.send({ id, order, given });
    });
  }
}
