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
const brokerOptions = [quickCompiler, '-XX:+UseSerialGC', '-Xms256m', '-Xmx768m', '-XX:+ExitOnOutOfMemoryError'];
const formatOptions = [quickCompiler, '-XX:+UseSerialGC', '-Xmx128m'];

/** Kafka reads a leading dash as an option. */
const clusterId = (): string => `s${randomBytes(16).toString('base64url').slice(1)}`;

const format = ({ java, classPath, folder, finish }: Machine, settings: string): Promise<void> => {
  const format = ['kafka.tools.StorageTool', 'format', '--cluster-id', clusterId(), '--config', settings];
  return finish({
    command: java,
    args: [...formatOptions, '-cp', classPath, ...format, '--ignore-formatted'],
    log: join(folder, 'kafka-format.log'),
    failed: "Kafka's data could not be prepared",
  });
};

/** Starts one Kafka node with its data in the machine's folder and waits until it takes requests. */
export const startKafka = async (machine: Machine): Promise<Server> => {
  const { java, classPath, folder } = machine;
  const logs = join(folder, 'kafka');
  const settings = join(folder, 'kafka.properties');
  const logConfiguration = join(folder, 'kafka-log.properties');
  await mkdir(logs, { recursive: true });
  await writeFile(logConfiguration, logging);
  const options = [...brokerOptions, `-Dlog4j2.configurationFile=${logConfiguration}`];
  return machine.serve({
    name: 'Kafka',
    ready: startedLine,
    async prepare() {
      const [broker = 0, controller = 0] = await freePorts(2);
      await writeFile(settings, asProperties(nativeSettings(broker, controller, logs)));
      if (!existsSync(join(logs, 'meta.properties'))) await format(machine, settings);
      return {
        command: java,
        args: [...options, '-cp', classPath, 'kafka.Kafka', settings],
        log: join(folder, 'kafka.log'),
        address: `127.0.0.1:${broker}`,
      };
    },
  });
};
