import { execFile } from 'node:child_process';
import { join } from 'node:path';

export type Said = { code: number; out: string; err: string };

const main = join(import.meta.dirname, '../../dist/ops/main.js');

/** Runs `npm run ops` as the person on call does: a process of its own, nobody at its keyboard. */
export const ops = (args: string[], env: Record<string, string> = {}): Promise<Said> =>
  new Promise((resolve) => {
    const { STRANDLINE_URLS: _urls, STRANDLINE_TOKEN: _token, STRANDLINE_DATA: _data, ...own } = process.env;
    const child = execFile(
      process.execPath,
      [main, ...args],
      { env: { ...own, ...env }, timeout: 30_000 },
      (error, out, err) => {
        resolve({ code: typeof error?.code === 'number' ? error.code : error ? -1 : 0, out, err });
      },
    );
    child.stdin?.end();
  });
