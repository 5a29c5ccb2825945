import { chmod, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startNative } from './native.js';

// What a machine answers when asked for its tools; a tool that is not listed is not there.
const tools = {
  java: 'echo \'openjdk version "17.0.15" 2025-04-15\' >&2',
  mvn: 'exit 1',
  mongod: "echo 'db version v8.0.4'",
};

let machine: string;
const environment = { ...process.env };
const start = () => startNative({ folder: join(machine, 'folder'), log: () => {} });
const install = async (...names: (keyof typeof tools)[]) => {
  for (const name of names) await script(name, tools[name]);
};
const script = async (name: string, body: string) => {
  const path = join(machine, 'bin', name);
  await writeFile(path, `#!/bin/sh\n${body}\n`);
  await chmod(path, 0o755);
};

beforeEach(async () => {
  machine = await mkdtemp(join(tmpdir(), 'strandline-spec-'));
  await mkdir(join(machine, 'bin'));
  process.env['PATH'] = join(machine, 'bin');
  process.env['XDG_CACHE_HOME'] = join(machine, 'cache');
  delete process.env['JAVA_HOME'];
  // The makers of MongoDB are out of reach.
  process.env['MONGOMS_DOWNLOAD_MIRROR'] = 'http://127.0.0.1:1';
});
afterEach(async () => {
  process.env = { ...environment };
  await rm(machine, { recursive: true });
});

test('no Java', async () => {
  await install('mvn', 'mongod');
  await expect(start()).rejects.toThrow(
    'To start Kafka and MongoDB on this machine, Java 17 or newer must be installed ' +
      '(on Debian: sudo apt-get install openjdk-17-jre-headless); or start Docker, or set KAFKA_BROKERS and MONGODB_URI.',
  );
});

test('a Java that is too old', async () => {
  await install('mvn', 'mongod');
  await script('java', 'echo \'openjdk version "11.0.2" 2019-01-15\' >&2');
  await expect(start()).rejects.toThrow(/Java 17 or newer must be installed .*openjdk-17-jre-headless\)/);
});

test('no Maven', async () => {
  await install('java', 'mongod');
  await expect(start()).rejects.toThrow(/machine, Maven must be installed \(on Debian: sudo apt-get install maven\)/);
});

test('no pip', async () => {
  await script('python3', 'echo "/usr/bin/python3: No module named pip" >&2; exit 1');
  await install('java', 'mvn');
  await expect(start()).rejects.toThrow(/pip for Python 3 must be installed .* python3-pip\)/);
});

test('nothing at all is one sentence', async () => {
  await expect(start()).rejects.toThrow(
    'Java 17 or newer and Maven and pip for Python 3 must be installed ' +
      '(on Debian: sudo apt-get install openjdk-17-jre-headless maven python3-pip)',
  );
});

test('a Maven that cannot fetch tells what it said', async () => {
  await install('java', 'mongod');
  await script('mvn', 'echo "repository unreachable"; exit 1');
  await expect(start()).rejects.toThrow('Maven could not fetch Kafka (exit code 1): repository unreachable');
});

test('a Maven that fetches something else is refused', async () => {
  await install('java', 'mongod');
  await script(
    'mvn',
    'for a in "$@"; do case $a in -DoutputDirectory=*) echo evil > "${a#*=}/kafka_2.13-4.1.2.jar";; esac; done',
  );
  await expect(start()).rejects.toThrow(/kafka_2\.13-4\.1\.2\.jar is refused: its SHA-256 is|\.jar is missing/);
});
