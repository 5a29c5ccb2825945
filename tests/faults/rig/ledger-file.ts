import { closeSync, openSync, writeSync, fdatasync, readFileSync } from 'node:fs';
import { promisify } from 'node:util';

/** One line of the ledger, `at` in milliseconds. */
export type Line =
  | { kind: 'asked'; at: number; entry: string; tally: string; step: string }
  | { kind: 'accepted'; at: number; entry: string; tally: string; version: number; ms: number }
  | { kind: 'refused'; at: number; entry: string; tally: string; status: number; body: string }
  | Effect;

/** A message of a topic as an outsider sees it. */
export type Effect = {
  kind: 'effect';
  at: number;
  stream: string;
  partition: number;
  offset: number;
  position: number;
  id: string;
  key: string;
  entry: string;
  version: number;
};

const sync = promisify(fdatasync);

/** A file to which lines are only ever added; a line counts once it is on the disk. */
export class LedgerFile {
  private readonly file: number;
  private waiting: { text: string; done: () => void }[] = [];
  private writing = false;

  constructor(path: string) {
    this.file = openSync(path, 'a');
  }

  /** Resolves when the line is on the disk. */
  write(line: Line): Promise<void> {
    return new Promise((done) => {
      this.waiting.push({ text: `${JSON.stringify(line)}\n`, done });
      if (!this.writing) void this.writeAll();
    });
  }

  close(): void {
    closeSync(this.file);
  }

  private async writeAll(): Promise<void> {
    this.writing = true;
    while (this.waiting.length > 0) {
      const lines = this.waiting.splice(0);
      writeSync(this.file, lines.map(({ text }) => text).join(''));
      await sync(this.file);
      for (const { done } of lines) done();
    }
    this.writing = false;
  }
}

export const linesOf = (path: string): Line[] =>
  readFileSync(path, 'utf8')
    .split('\n')
    .filter((text) => text !== '')
    .map((text) => JSON.parse(text) as Line);
