import { existsSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { Kafka, logLevel } from 'kafkajs';
import { MongoClient } from 'mongodb';
import { type Processes, startProcesses } from './index.js';

const told: string[] = [];
let processes: Processes;
beforeAll(async () => (processes = await startProcesses({ log: (sentence) => told.push(sentence) })), 60_000);
afterAll(() => processes.stop());

const topics = async (): Promise<string[]> => {
  const admin = new Kafka({ brokers: [processes.kafkaBrokers], logLevel: logLevel.NOTHING }).admin();
  await admin.connect();
  try {
    await admin.createTopics({ topics: [{ topic: 'kept', numPartitions: 1 }] });
    return (await admin.listTopics()).toSorted();
  } finally {
    await admin.disconnect();
  }
};

const written = async (): Promise<number> => {
  const client = await MongoClient.connect(processes.mongodbUri);
  try {
    const lines = client.db('spec').collection('lines');
    await lines.insertOne({});
    return await lines.countDocuments();
  } finally {
    await client.close();
  }
};

test('a broker and a database that were killed are there again, where they were and with what they had', async () => {
  expect([await topics(), await written()]).toEqual([['kept'], 1]);
  const { kafka, mongodb } = processes;
  const before = { addresses: [kafka.address, mongodb.address], pids: [kafka.pid, mongodb.pid] };
  await Promise.all([kafka.kill(), mongodb.kill()]);
  expect([kafka.isRunning, mongodb.isRunning, ...before.pids.map((pid) => existsSync(`/proc/${pid}`))]).toEqual([
    false,
    false,
    false,
    false,
  ]);
  await Promise.all([kafka.start(), mongodb.start()]);
  expect([kafka.address, mongodb.address]).toEqual(before.addresses);
  expect([await topics(), await written()]).toEqual([['kept'], 2]);
}, 60_000);

test('one that was stopped in order too, and none of it is an alarm', async () => {
  await processes.mongodb.stop();
  await processes.mongodb.start();
  expect(await written()).toBe(3);
  expect(told).toEqual([]);
}, 60_000);

test('one that is killed by somebody else is', async () => {
  process.kill(processes.mongodb.pid, 'SIGKILL');
  while (processes.mongodb.isRunning) await sleep(20);
  expect(told).toEqual([expect.stringMatching(/^MongoDB ended by itself \(SIGKILL\); its log is /)]);
});
