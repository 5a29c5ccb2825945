import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { type Living, lives, living } from './living.js';
import { take } from './lock.js';
import type { Tell } from './platform.js';

/** Who uses a data folder: the process that asked for the platform, its keeper, and what the keeper runs. */
type Tenancy = { owner: Living; keeper: Living; servers: Living[] };

/** The right to use a data folder. */
export type Claim = { folder: string; add(server: number): Promise<void>; release(): Promise<void> };

/** A little longer than a keeper gives Kafka and mongod to end. */
const patience = 20_000;

const killed = (server: Living): void => {
  if (lives(server)) process.kill(server.pid, 'SIGKILL');
};

/** Takes the folder over from a run that died, waiting until what that run started has ended; refuses a folder in use. */
export const claimFolder = async (folder: string, keeper: number, log: Tell): Promise<Claim> => {
  const path = join(folder, 'in-use.json');
  const tenancy: Tenancy = { owner: living(process.pid), keeper: living(keeper), servers: [] };
  const deadline = Date.now() + patience;
  let hasTold = false;
  for (;;) {
    const former = await take(path, tenancy, (holder) => {
      if (lives(holder.keeper)) return true;
      holder.servers.forEach(killed); // only when its keeper was killed too
      return holder.servers.some(lives);
    });
    if (!former) break;
    if (lives(former.owner) || Date.now() > deadline)
      throw new Error(
        `The folder ${folder} is in use by process ${former.owner.pid}: stop it, or name another folder.`,
      );
    if (!hasTold) log(`Waiting for the last run on ${folder} to end …`);
    hasTold = true;
    await sleep(100);
  }
  return {
    folder,
    async add(server) {
      tenancy.servers.push(living(server));
      await writeFile(path, JSON.stringify(tenancy));
    },
    release: () => rm(path, { force: true }),
  };
};
