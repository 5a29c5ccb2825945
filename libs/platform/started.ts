import { readFile } from 'node:fs/promises';
import { setTimeout as sleep } from 'node:timers/promises';
import { type Kept, tailOf } from './kept.js';

const patience = 180_000;
const attempts = 5;

const says = async (log: string, line: string): Promise<boolean> => (await readFile(log, 'utf8')).includes(line);

/** Waits until the process has written `line` to its log; a message says what it wrote instead. */
const settled = async (name: string, kept: Kept, line: string): Promise<void> => {
  const deadline = Date.now() + patience;
  while (!(await says(kept.log, line))) {
    if (!kept.isRunning())
      throw new Error(`${name} ended while starting (${await kept.ended}): ${await tailOf(kept.log)}`);
    if (Date.now() > deadline)
      throw new Error(`${name} did not start in ${patience / 1000} s; its log is ${kept.log}.`);
    await sleep(25);
  }
};

/** Starts a server and waits for the line in its log that says it is ready; on other ports if someone took them first. */
export const started = async <Server extends { kept: Kept }>(
  name: string,
  line: string,
  start: () => Promise<Server>,
): Promise<Server> => {
  for (let attempt = 1; ; attempt += 1) {
    const server = await start();
    try {
      await settled(name, server.kept, line);
      return server;
    } catch (error) {
      if (attempt === attempts || !/address already in use/i.test((error as Error).message)) throw error;
    }
  }
};
