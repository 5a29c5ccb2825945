import { execFile } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import { promisify } from 'node:util';
import { oldestJava, oldestMongod } from './pins.js';

/** What a machine needs to fetch and run the native platform, and the Debian package that has it. */
const tools = {
  java: { name: `Java ${oldestJava} or newer`, debian: 'openjdk-17-jre-headless' },
  maven: { name: 'Maven', debian: 'maven' },
  pip: { name: 'pip for Python 3', debian: 'python3-pip' },
};
export type Tool = keyof typeof tools;

/** Tools are not there; the message says in one sentence which and what installs them. */
export class Missing extends Error {
  constructor(readonly absent: Tool[]) {
    const names = absent.map((tool) => tools[tool].name).join(' and ');
    const packages = absent.map((tool) => tools[tool].debian).join(' ');
    super(
      `To start Kafka and MongoDB on this machine, ${names} must be installed (on Debian: sudo apt-get install ` +
        `${packages}); or start Docker, or set KAFKA_BROKERS and MONGODB_URI.`,
    );
  }
}

const isExecutable = (path: string): boolean => {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
};

const onPath = (name: string): string | undefined =>
  (process.env['PATH'] ?? '')
    .split(delimiter)
    .map((folder) => join(folder, name))
    .find(isExecutable);

const run = promisify(execFile);

/** Everything the command prints, or nothing when it fails. */
const printedBy = async (command: string, ...args: string[]): Promise<string> => {
  try {
    const { stdout, stderr } = await run(command, args, { timeout: 20_000 });
    return stdout + stderr;
  } catch {
    return '';
  }
};

/** JAVA_HOME's Java, else the one on the PATH, if it is new enough. */
export const findJava = async (): Promise<string | undefined> => {
  const home = process.env['JAVA_HOME'];
  for (const java of [home && join(home, 'bin', 'java'), onPath('java')]) {
    const version = java && /version "(\d+)/.exec(await printedBy(java, '-version'))?.[1];
    if (java && Number(version) >= oldestJava) return java;
  }
  return undefined;
};

export const findMaven = (): string | undefined => onPath('mvn');

export const findPythonWithPip = async (): Promise<string | undefined> => {
  const python = onPath('python3');
  return python && (await printedBy(python, '-m', 'pip', '--version')) !== '' ? python : undefined;
};

export const findMongod = async (): Promise<string | undefined> => {
  const mongod = onPath('mongod');
  const version = mongod && /v(\d+)\./.exec(await printedBy(mongod, '--version'))?.[1];
  return Number(version) >= oldestMongod ? mongod : undefined;
};

export const runsHere = async (mongod: string): Promise<boolean> => (await printedBy(mongod, '--version')) !== '';
