import { randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { asProperties, logging, nativeSettings, startedLine } from './broker-settings.js';
import type { Machine } from './machine.js';
import { freePorts } from './ports.js';
import type { Server } from './server.js';

// Runs are short here: the optimising compiler would cost more than it saves (start 2.5 s of processor time instead of
// 4.2 s, 300,000 small messages 2.5 s instead of 7.5 s).
const quickCompiler = '-XX:TieredStopAtLevel=1';
const brokerOptions = [quickCompiler, '-XX:+UseSerialGC', '-XX:+ExitOnOutOfMemoryError'];
const formatOptions = [quickCompiler, '-XX:+UseSerialGC', '-Xmx128m'];

/** What makes one Kafka node another than the next. */
export type Broker = {
  name: string;
  /** Where its data, settings and log are. */
  folder: string;
  heap: { least: string; most: string };
  /** Its settings, given the folder of its data; asked again when a port was taken in between. */
  settings: (logs: string) => Promise<{ settings: Record<string, string>; address: string }>;
  clusterId?: string;
  /** What its data begins with, as the storage tool's options. */
  formatOptions?: string[];
};

/** Kafka reads a leading dash as an option. */
export const newClusterId = (): string => `s${randomBytes(16).toString('base64url').slice(1)}`;

const format = (
  { java, classPath, finish }: Machine,
  { name, folder, clusterId = newClusterId(), formatOptions: more = [] }: Broker,
  settings: string,
): Promise<void> => {
  const format = ['kafka.tools.StorageTool', 'format', '--cluster-id', clusterId, '--config', settings, ...more];
  return finish({
    command: java,
    args: [...formatOptions, '-cp', classPath, ...format, '--ignore-formatted'],
    log: join(folder, 'kafka-format.log'),
    failed: `The data of ${name} could not be prepared`,
  });
};

/** Starts a Kafka node, formatting its data the first time, and waits until it takes requests. */
export const startBroker = async (machine: Machine, broker: Broker): Promise<Server> => {
  const { name, folder, heap } = broker;
  const logs = join(folder, 'kafka');
  const properties = join(folder, 'kafka.properties');
  const logConfiguration = join(folder, 'kafka-log.properties');
  await mkdir(logs, { recursive: true });
  await writeFile(logConfiguration, logging);
  const memory = [`-Xms${heap.least}`, `-Xmx${heap.most}`];
  const options = [...brokerOptions, ...memory, `-Dlog4j2.configurationFile=${logConfiguration}`];
  return machine.serve({
    name,
    ready: startedLine,
    async prepare() {
      const { settings, address } = await broker.settings(logs);
      await writeFile(properties, asProperties(settings), { mode: 0o600 });
      if (!existsSync(join(logs, 'meta.properties'))) await format(machine, broker, properties);
      return {
        command: machine.java,
        args: [...options, '-cp', machine.classPath, 'kafka.Kafka', properties],
        log: join(folder, 'kafka.log'),
        address,
      };
    },
  });
};

/** Starts one Kafka node with its data in the machine's folder and waits until it takes requests. */
export const startKafka = (machine: Machine): Promise<Server> =>
  startBroker(machine, {
    name: 'Kafka',
    folder: machine.folder,
    heap: { least: '256m', most: '768m' },
    async settings(logs) {
      const [broker = 0, controller = 0] = await freePorts(2);
      return { settings: nativeSettings(broker, controller, logs), address: `127.0.0.1:${broker}` };
    },
  });
