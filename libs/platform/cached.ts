import { createHash } from 'node:crypto';
import { createReadStream, existsSync } from 'node:fs';
import { mkdir, readdir, rename, rm } from 'node:fs/promises';
import { homedir } from 'node:os';
import { basename, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { lives, living } from './living.js';
import { alone } from './lock.js';
import type { Checksums } from './pins.js';
import type { Tell } from './platform.js';

export const cacheFolder = (): string => join(process.env['XDG_CACHE_HOME'] || join(homedir(), '.cache'), 'strandline');

const sha256 = async (path: string): Promise<string> => {
  const hash = createHash('sha256');
  await pipeline(createReadStream(path, { highWaterMark: 1 << 20 }), hash);
  return hash.digest('hex');
};

/** Throws unless the folder holds exactly the files of the list, byte for byte. */
export const verify = async (folder: string, checksums: Checksums): Promise<void> => {
  const unknown = (await readdir(folder)).find((name) => !(name in checksums));
  if (unknown) throw new Error(`${join(folder, unknown)} is not among the pinned files and is refused.`);
  await Promise.all(
    Object.entries(checksums).map(async ([name, pinned]) => {
      const path = join(folder, name);
      if (!existsSync(path)) throw new Error(`${path} is missing.`);
      const actual = await sha256(path);
      if (actual !== pinned) throw new Error(`${path} is refused: its SHA-256 is ${actual}, pinned is ${pinned}.`);
    }),
  );
};

const entryFor = (name: string, checksums: Checksums): string => {
  const list = createHash('sha256')
    .update(JSON.stringify(Object.entries(checksums)))
    .digest('hex');
  return join(cacheFolder(), `${name}-${list.slice(0, 12)}`);
};

/** Parts that a killed run left behind carry its process number. */
const sweep = async (entry: string): Promise<void> => {
  for (const name of await readdir(cacheFolder())) {
    const isPart = name.startsWith(`${basename(entry)}.`) && name.endsWith('.part');
    const pid = Number(name.split('.').at(-2));
    if (isPart && !lives(living(pid))) await rm(join(cacheFolder(), name), { recursive: true, force: true });
  }
};

const fillOnce = async (
  entry: string,
  checksums: Checksums,
  fill: (folder: string) => Promise<void>,
): Promise<void> => {
  if (existsSync(entry)) return;
  await sweep(entry);
  const part = `${entry}.${process.pid}.part`;
  try {
    await mkdir(part);
    await fill(part);
    await verify(part, checksums);
    await rename(part, entry);
  } finally {
    await rm(part, { recursive: true, force: true });
  }
};

export const isCached = (name: string, checksums: Checksums): boolean => existsSync(entryFor(name, checksums));

/** The folder of a cache entry, made by `fill` where it is not there yet: complete, verified, safe with two runs at once. */
export const cached = async (
  name: string,
  checksums: Checksums,
  fill: (folder: string) => Promise<void>,
  log: Tell,
): Promise<string> => {
  const entry = entryFor(name, checksums);
  if (!existsSync(entry)) {
    await mkdir(cacheFolder(), { recursive: true });
    await alone(
      `${entry}.lock`,
      ({ pid }) => log(`Process ${pid} is fetching ${name} already; waiting for it.`),
      () => fillOnce(entry, checksums, fill),
    );
    return entry;
  }
  await verify(entry, checksums).catch((error: Error) => {
    throw new Error(`${error.message} Remove ${entry} and start again: it is fetched anew.`);
  });
  return entry;
};
