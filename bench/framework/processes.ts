import { readdir, readFile, readlink } from 'node:fs/promises';

/** CPU seconds, by whom they were used; a part that cannot be seen from here (a container, no /proc) is left out. */
export type CpuSeconds = { node?: number; broker?: number; database?: number };

const ticksPerSecond = 100; // USER_HZ, the same on every Linux

type Times = { pid: number; parent: number; own: number; ended: number };

const text = async (path: string): Promise<string> => readFile(path, 'utf8').catch(() => '');
const pids = async (): Promise<number[]> =>
  (await readdir('/proc').catch(() => [])).filter((name) => /^\d+$/.test(name)).map(Number);

/** `ended`: what its children used that have ended. */
const timesOf = async (pid: number): Promise<Times | undefined> => {
  const stat = await text(`/proc/${pid}/stat`);
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  const at = (index: number): number => Number(fields[index]);
  if (fields.length < 15) return undefined;
  return { pid, parent: at(1), own: (at(11) + at(12)) / ticksPerSecond, ended: (at(13) + at(14)) / ticksPerSecond };
};

/** The process that listens on a port of this machine. */
export const listenerOn = async (port: number): Promise<number | undefined> => {
  const lines = (await Promise.all([text('/proc/net/tcp'), text('/proc/net/tcp6')])).join('\n').split('\n');
  const hex = port.toString(16).toUpperCase().padStart(4, '0');
  const fields = lines.map((line) => line.trim().split(/\s+/));
  const socket = fields.find(([, local, , state]) => state === '0A' && local?.endsWith(`:${hex}`))?.[9];
  if (socket === undefined) return undefined;
  for (const pid of await pids())
    for (const descriptor of await readdir(`/proc/${pid}/fd`).catch(() => []))
      if ((await readlink(`/proc/${pid}/fd/${descriptor}`).catch(() => '')) === `socket:[${socket}]`) return pid;
  return undefined;
};

const portOf = (addresses: string): number => Number(/:(\d+)/.exec(addresses.replace(/^\w+:\/\//, ''))?.[1]);

/** The CPU time of broker, database and Node – this process and all it started – since each was started. */
export class Processes {
  private constructor(
    private readonly broker: number | undefined,
    private readonly database: number | undefined,
  ) {}

  static async of(platform: { kafkaBrokers: string; mongodbUri: string }): Promise<Processes> {
    const named = async (addresses: string, name: RegExp): Promise<number | undefined> => {
      const pid = await listenerOn(portOf(addresses));
      return pid !== undefined && name.test(await text(`/proc/${pid}/comm`)) ? pid : undefined;
    };
    return new Processes(await named(platform.kafkaBrokers, /^java/), await named(platform.mongodbUri, /^mongod/));
  }

  async used(): Promise<CpuSeconds> {
    const of = async (pid: number | undefined) => (pid === undefined ? undefined : (await timesOf(pid))?.own);
    const [broker, database] = await Promise.all([of(this.broker), of(this.database)]);
    const node = await usedByTree(process.pid);
    return {
      ...(node === undefined ? {} : { node }),
      ...(broker === undefined ? {} : { broker }),
      ...(database === undefined ? {} : { database }),
    };
  }
}

/** CPU seconds of a process and of all that it started. */
export const usedByTree = async (root: number): Promise<number | undefined> => {
  const all = (await Promise.all((await pids()).map(timesOf))).flatMap((times) => times ?? []);
  const family = new Set([root]);
  for (let size = 0; size < family.size;) {
    size = family.size;
    for (const { pid, parent } of all) if (family.has(parent)) family.add(pid);
  }
  const own = all.filter(({ pid }) => family.has(pid));
  return own.length === 0 ? undefined : own.reduce((sum, { own, ended }) => sum + own + ended, 0);
};

/** What was used between two looks, in seconds. */
export const usedBetween = (before: CpuSeconds, after: CpuSeconds): CpuSeconds =>
  Object.fromEntries(
    (['node', 'broker', 'database'] as const).flatMap((part) => {
      const [from, to] = [before[part], after[part]];
      return from === undefined || to === undefined ? [] : [[part, to - from]];
    }),
  );

export const sumOf = (parts: readonly CpuSeconds[]): CpuSeconds =>
  Object.fromEntries(
    (['node', 'broker', 'database'] as const).flatMap((part) => {
      const used = parts.flatMap((one) => one[part] ?? []);
      return used.length === 0 ? [] : [[part, used.reduce((sum, seconds) => sum + seconds, 0)]];
    }),
  );
