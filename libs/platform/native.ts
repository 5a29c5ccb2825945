import { mkdir, mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { type Claim, claimFolder } from './folder.js';
import { findKafka } from './kafka-jars.js';
import { startKafka } from './kafka.js';
import { type Keeper, type Kept, startKeeper } from './kept.js';
import { findOrFetchMongod } from './mongod.js';
import { startMongo } from './mongodb.js';
import type { Platform, Tell } from './platform.js';
import { Missing } from './tools.js';

type Programs = { java: string; classPath: string; mongod: string };

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

/** Starts Kafka and MongoDB as processes of this machine, which end with this process, however it ends. */
export const startNative = async ({ folder, log }: { folder?: string | undefined; log: Tell }): Promise<Platform> => {
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
  const watch = (name: string, { ended, log: path }: Kept) =>
    void ended.then((how) => isStopping || log(`${name} ended by itself (${how}); its log is ${path}.`));
  try {
    const programs = await findPrograms(keeper, home, log);
    claim = await claimFolder(home, keeper.pid, log);
    const machine = { ...programs, keeper, claim };
    const [kafka, mongo] = await Promise.all([startKafka(machine), startMongo(machine)]);
    watch('Kafka', kafka.kept);
    watch('MongoDB', mongo.kept);
    keeper.letGo();
    return { kafkaBrokers: kafka.address, mongodbUri: mongo.uri, how: 'native', stop };
  } catch (error) {
    await stop();
    throw error;
  }
};
