import { type ChildProcessByStdio, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, readFile, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Readable } from 'node:stream';
import { setTimeout as sleep } from 'node:timers/promises';
import { Kafka, logLevel } from 'kafkajs';
import { MongoClient } from 'mongodb';
import { startNative } from './native.js';
import type { Platform } from './platform.js';

const log = () => {};
let folder: string;
beforeAll(async () => (folder = await mkdtemp(join(tmpdir(), 'strandline-spec-'))));
afterAll(() => rm(folder, { recursive: true }));

type Addresses = Pick<Platform, 'kafkaBrokers' | 'mongodbUri'>;

const withAdmin = async <T>(
  { kafkaBrokers }: Addresses,
  use: (kafka: Kafka, admin: ReturnType<Kafka['admin']>) => Promise<T>,
) => {
  const kafka = new Kafka({ brokers: [kafkaBrokers], logLevel: logLevel.NOTHING });
  const admin = kafka.admin();
  await admin.connect();
  try {
    return await use(kafka, admin);
  } finally {
    await admin.disconnect();
  }
};

const withMongo = async <T>({ mongodbUri }: Addresses, use: (client: MongoClient) => Promise<T>) => {
  const client = new MongoClient(mongodbUri);
  try {
    return await use(client);
  } finally {
    await client.close();
  }
};

const write = async (platform: Addresses, topic: string) => {
  await withAdmin(platform, async (kafka, admin) => {
    await admin.createTopics({ topics: [{ topic, numPartitions: 1 }] });
    const producer = kafka.producer();
    await producer.connect();
    await producer.send({ topic, acks: -1, messages: [{ value: topic }] });
    await producer.disconnect();
  });
  await withMongo(platform, (client) => client.db('spec').collection('topics').insertOne({ topic }));
};

/** What is there: the cluster, its topics with their highest offsets, the documents. */
const read = async (platform: Addresses) => ({
  ...(await withAdmin(platform, async (_, admin) => {
    const topics = (await admin.listTopics()).filter((topic) => !topic.startsWith('__')).toSorted();
    const offsets = await Promise.all(topics.map(async (topic) => (await admin.fetchTopicOffsets(topic))[0]?.high));
    return { cluster: (await admin.describeCluster()).clusterId, topics, offsets };
  })),
  documents: await withMongo(platform, (client) =>
    client
      .db('spec')
      .collection('topics')
      .find()
      .map(({ topic }) => topic as string)
      .toArray(),
  ),
});

/** Kafka's, mongod's and the keeper's process numbers. */
const pidsOn = async (home: string): Promise<{ owner: number; keeper: number; servers: number[] }> => {
  const { owner, keeper, servers } = JSON.parse(await readFile(join(home, 'in-use.json'), 'utf8'));
  return { owner: owner.pid, keeper: keeper.pid, servers: servers.map(({ pid }: { pid: number }) => pid) };
};

/** The folders for data to be thrown away that this process uses. */
const temporaryFolders = async (): Promise<string[]> => {
  const found: string[] = [];
  for (const name of await readdir(tmpdir())) {
    const home = join(tmpdir(), name);
    const tenancy = home !== folder && name.startsWith('strandline-') && (await pidsOn(home).catch(() => undefined));
    if (tenancy && tenancy.owner === process.pid) found.push(home);
  }
  return found;
};

const isAlive = (pid: number): boolean => existsSync(`/proc/${pid}`);

const eventually = async (isSo: () => boolean): Promise<void> => {
  const deadline = Date.now() + 15_000;
  while (!isSo()) {
    if (Date.now() > deadline) throw new Error('it did not happen within 15 s');
    await sleep(50);
  }
};

const allGone = (pids: number[]): Promise<void> => eventually(() => !pids.some(isAlive));

type Program = ChildProcessByStdio<null, Readable, Readable>;

/** `npm run platform -- --folder …` as a process of its own, started and ready. */
const startAlone = async (): Promise<{ program: Program; platform: Addresses }> => {
  const program = spawn(process.execPath, [resolve('dist/libs/platform/main.js'), '--folder', folder], {
    env: { ...process.env, KAFKA_BROKERS: '', MONGODB_URI: '', DOCKER_HOST: 'unix:///nobody' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let printed = '';
  let said = '';
  program.stderr.on('data', (part) => (said += String(part)));
  for await (const part of program.stdout) {
    printed += String(part);
    const [, kafkaBrokers, mongodbUri] =
      /^export KAFKA_BROKERS='(.*)'\nexport MONGODB_URI='(.*)'\n/.exec(printed) ?? [];
    if (kafkaBrokers && mongodbUri) return { program, platform: { kafkaBrokers, mongodbUri } };
  }
  throw new Error(`it printed: ${printed} and said: ${said}`);
};

let first: Awaited<ReturnType<typeof read>>;
let again: Program;

test('two at once answer, each for itself, and leave nothing behind', async () => {
  const temporaryBefore = await temporaryFolders();
  const told: string[] = [];
  const platforms = await Promise.all([
    startNative({ folder, log }),
    startNative({ log: (sentence) => told.push(sentence) }),
  ]);
  const [kept, thrownAway] = platforms;
  const homes = [folder, ...(await temporaryFolders()).filter((home) => !temporaryBefore.includes(home))];
  expect(homes).toHaveLength(2);
  const running = await Promise.all(homes.map(pidsOn));
  const pids = running.flatMap(({ keeper, servers }) => [keeper, ...servers]);
  expect(pids.filter(isAlive)).toHaveLength(6);

  await Promise.all([write(kept, 'kept'), write(thrownAway, 'thrown-away')]);
  first = await read(kept);
  const other = await read(thrownAway);
  expect(first).toMatchObject({ topics: ['kept'], offsets: ['1'], documents: ['kept'] });
  expect(other).toMatchObject({ topics: ['thrown-away'], offsets: ['1'], documents: ['thrown-away'] });
  expect(other.cluster).not.toBe(first.cluster);

  const asked = performance.now();
  await expect(startNative({ folder, log })).rejects.toThrow(`in use by process ${process.pid}`);
  expect(performance.now() - asked).toBeLessThan(10_000);

  running[1]?.servers.forEach((server) => process.kill(server, 'SIGKILL'));
  await eventually(() => told.length === 2);
  expect(told.toSorted()).toEqual([
    expect.stringMatching(/^Kafka ended by itself \(SIGKILL\); its log is .*kafka.log\.$/),
    expect.stringMatching(/^MongoDB ended by itself \(SIGKILL\); its log is .*mongodb.log\.$/),
  ]);
  await Promise.all(platforms.map((platform) => platform.stop()));
  await kept.stop();
  expect(pids.filter(isAlive)).toEqual([]);
  expect(homes.map((home) => existsSync(home))).toEqual([true, false]);
}, 60_000);

test('what a killed process had started ends by itself, and its data is there in the next run', async () => {
  const { program, platform } = await startAlone();
  expect(await read(platform)).toEqual(first);
  await write(platform, 'later');
  const { keeper, servers } = await pidsOn(folder);
  expect([keeper, ...servers].filter(isAlive)).toHaveLength(3);

  program.kill('SIGKILL');
  await allGone([keeper, ...servers]);
}, 60_000);

test('a run whose watchdog was killed too is cleared away by the next one', async () => {
  const { program, platform } = await startAlone();
  expect(await read(platform)).toMatchObject({ topics: ['kept', 'later'], documents: ['kept', 'later'] });
  const { keeper, servers } = await pidsOn(folder);
  process.kill(keeper, 'SIGKILL');
  program.kill('SIGKILL');
  await allGone([keeper, program.pid!]);
  expect(servers.filter(isAlive)).toEqual(servers);

  const next = await startAlone();
  again = next.program;
  expect(servers.filter(isAlive)).toEqual([]);
  expect(await read(next.platform)).toMatchObject({
    cluster: first.cluster,
    topics: ['kept', 'later'],
    offsets: ['1', '1'],
  });
}, 60_000);

test('Ctrl-C stops everything in order', async () => {
  const { keeper, servers } = await pidsOn(folder);
  expect([again.pid!, keeper, ...servers].filter(isAlive)).toHaveLength(4);
  again.kill('SIGINT');
  await allGone([again.pid!, keeper, ...servers]);
  expect(again.exitCode).toBe(0);
  expect(existsSync(join(folder, 'in-use.json'))).toBe(false);
}, 60_000);
