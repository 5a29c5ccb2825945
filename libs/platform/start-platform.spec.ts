import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startPlatform } from './start-platform.js';

let machine: string;
const environment = { ...process.env };
beforeEach(async () => {
  machine = await mkdtemp(join(tmpdir(), 'strandline-spec-'));
  // A machine with nothing on it.
  const nothing = { KAFKA_BROKERS: '', MONGODB_URI: '', JAVA_HOME: '', DOCKER_HOST: `unix://${machine}/docker.sock` };
  Object.assign(process.env, nothing, {
    PATH: machine,
    XDG_CACHE_HOME: machine,
    MONGOMS_DOWNLOAD_MIRROR: 'http://127.0.0.1:1',
  });
});
afterEach(async () => {
  process.env = { ...environment };
  await rm(machine, { recursive: true });
});

test('addresses that are given come first', async () => {
  Object.assign(process.env, { KAFKA_BROKERS: 'kafka:9092', MONGODB_URI: 'mongodb://mongo' });
  expect(await startPlatform()).toMatchObject({
    kafkaBrokers: 'kafka:9092',
    mongodbUri: 'mongodb://mongo',
    how: 'given',
  });
});

test('one address alone starts nothing', async () => {
  process.env['KAFKA_BROKERS'] = 'kafka:9092';
  await expect(startPlatform()).rejects.toThrow('MONGODB_URI is not');
});

test('containers come second, this machine third', async () => {
  const engine = createServer(({ url }, answer) => void answer.writeHead(url === '/_ping' ? 200 : 500).end());
  await once(engine.listen(join(machine, 'docker.sock')), 'listening');
  const told: string[] = [];
  const started = startPlatform({ log: (sentence) => told.push(sentence) });
  await expect(started).rejects.toThrow('Java 17 or newer');
  engine.close();
  expect(told[0]).toMatch(/^Starting apache\/kafka:\S+ and mongo:\S+ as containers/);
  expect(told[1]).toMatch(/^No containers \(.+\); starting Kafka and MongoDB on this machine instead\.$/);
});

test('without an engine there is no word of containers', async () => {
  const told: string[] = [];
  await expect(startPlatform({ log: (sentence) => told.push(sentence) })).rejects.toThrow('Java 17 or newer');
  expect(told.join(' ')).not.toMatch(/container/);
});
