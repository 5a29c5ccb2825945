import { createInterface } from 'node:readline/promises';
import { Failed } from './problems.js';

/** Asks before something that cannot be taken back, unless --yes says that it was thought about. */
export const confirm = async (question: string, yes: boolean | undefined): Promise<void> => {
  if (yes === true) return;
  if (!process.stdin.isTTY)
    throw new Failed(
      `${question} Nobody is there to answer`,
      'not-confirmed',
      'Say --yes, or look first with --dry-run',
    );
  const terminal = createInterface({ input: process.stdin, output: process.stderr });
  const answer = await terminal.question(`${question} [y/N] `);
  terminal.close();
  if (!/^y(es)?$/i.test(answer.trim())) throw new Failed('Nothing was done', 'not-confirmed');
};
