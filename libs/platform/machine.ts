import { mkdir, mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { type Claim, claimFolder } from './folder.js';
import { findKafka } from './kafka-jars.js';
import { type Keeper, type Kept, finish, startKeeper } from './kept.js';
import { findOrFetchMongod } from './mongod.js';
import type { Tell } from './platform.js';
import { type Program, Server } from './server.js';
import { started } from './started.js';
import { Missing } from './tools.js';

type Programs = { java: string; classPath: string; mongod: string };

/** What is told to start a server: the line in its log that says it is ready, and what is to be done then. */
export type Serving = {
  name: string;
  ready: string;
  /** Asked again when a port was taken in between. */
  prepare: () => Promise<Program>;
  settle?: (address: string) => Promise<void>;
};

/** Kafka's and MongoDB's programs, and a keeper that ends what they run when this process ends, however it ends. */
export type Machine = Programs & {
  folder: string;
  serve: (serving: Serving) => Promise<Server>;
  /** Runs a program to its end; `failed` begins the sentence that says what went wrong. */
  finish: (program: { command: string; args: string[]; log: string; failed: string }) => Promise<void>;
  /** From now on it does not keep this process from ending. */
  letGo: () => void;
  stop: () => Promise<void>;
};

/** Everything that is missing is named at once. */
const findPrograms = async (keeper: Keeper, home: string, log: Tell): Promise<Programs> => {
  const kafka = findKafka(keeper, home, log);
  const mongod = findOrFetchMongod(keeper, home, log);
  const absent = (await Promise.allSettled([kafka, mongod])).flatMap((found) =>
    found.status === 'rejected' && found.reason instanceof Missing ? found.reason.absent : [],
  );
  if (absent.length > 0) throw new Missing(absent);
  return { ...(await kafka), mongod: await mongod };
};

const servedBy =
  (keeper: Keeper, claim: Claim, alarm: Tell) =>
  async ({ name, ready, prepare, settle }: Serving): Promise<Server> => {
    const run = async (program: Program): Promise<{ program: Program; kept: Kept }> => {
      const kept = await keeper.run(program.command, program.args, program.log);
      await claim.add(kept.pid);
      return { program, kept };
    };
    const { program, kept } = await started(name, ready, async () => run(await prepare()));
    await settle?.(program.address);
    const again = async (): Promise<Kept> => {
      const { kept } = await started(name, ready, () => run(program));
      await settle?.(program.address);
      return kept;
    };
    return new Server(name, program, kept, again, alarm);
  };

/** Finds or fetches the programs and takes the folder; without one the data is thrown away at the end. */
export const openMachine = async ({ folder, log }: { folder?: string | undefined; log: Tell }): Promise<Machine> => {
  const home = folder ? resolve(folder) : await mkdtemp(join(tmpdir(), 'strandline-'));
  await mkdir(home, { recursive: true });
  const keeper = await startKeeper(home, folder ? 'kept' : 'thrown-away');
  let claim: Claim | undefined;
  let isStopping = false;
  const stop = async (): Promise<void> => {
    isStopping = true;
    await keeper.stop();
    await claim?.release();
    claim = undefined;
  };
  try {
    const programs = await findPrograms(keeper, home, log);
    claim = await claimFolder(home, keeper.pid, log);
    const serve = servedBy(keeper, claim, (sentence) => isStopping || log(sentence));
    return {
      ...programs,
      folder: home,
      serve,
      finish: (program) => finish(keeper, program),
      letGo: () => keeper.letGo(),
      stop,
    };
  } catch (error) {
    await stop();
    throw error;
  }
};
