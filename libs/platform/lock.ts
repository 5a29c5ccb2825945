import { randomUUID } from 'node:crypto';
import { link, readFile, rm, writeFile } from 'node:fs/promises';
import { setTimeout as sleep } from 'node:timers/promises';
import { type Living, lives, living } from './living.js';

const isCode = (error: unknown, code: string): boolean => (error as NodeJS.ErrnoException).code === code;

/**
 * Writes `content` to `path` unless the file is there and `isHeld`; answers the content that holds it. Two that meet an
 * abandoned file in the same instant may both take it: only for what another lock or an atomic rename makes safe.
 */
export const take = async <Content>(
  path: string,
  content: Content,
  isHeld: (content: Content) => boolean,
): Promise<Content | undefined> => {
  const draft = `${path}.${randomUUID()}`;
  await writeFile(draft, JSON.stringify(content));
  try {
    for (;;) {
      try {
        await link(draft, path); // unlike a rename it fails when the file is there, and it is never seen half written
        return undefined;
      } catch (error) {
        if (!isCode(error, 'EEXIST')) throw error;
      }
      const text = await readFile(path, 'utf8').catch(() => undefined);
      if (text === undefined) continue;
      const holder = JSON.parse(text) as Content;
      if (isHeld(holder)) return holder;
      await rm(path, { force: true });
    }
  } finally {
    await rm(draft, { force: true });
  }
};

/** Does `work` while no other process on this machine does work under the same lock. */
export const alone = async <T>(path: string, onWait: (holder: Living) => void, work: () => Promise<T>): Promise<T> => {
  const me = living(process.pid);
  for (let round = 0; ; round += 1) {
    const holder = await take(path, me, lives);
    if (!holder) break;
    if (round === 0) onWait(holder);
    await sleep(100);
  }
  try {
    return await work();
  } finally {
    await rm(path, { force: true });
  }
};
