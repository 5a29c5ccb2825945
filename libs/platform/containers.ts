import { chmod, mkdir } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { MongoDBContainer } from '@testcontainers/mongodb';
import { GenericContainer, type StartedTestContainer, Wait, getContainerRuntimeClient } from 'testcontainers';
import { asEnvironment, brokerSettings, startedLine } from './broker-settings.js';
import { kafkaImage, mongoImage } from './pins.js';
import type { Platform, Tell } from './platform.js';
import { freePorts } from './ports.js';

/** The images run as users of their own, so the folder on this machine is open to them. */
const mounted = async (folder: string | undefined, name: string, target: string) => {
  if (!folder) return [];
  const source = join(resolve(folder), `${name}-container`);
  await mkdir(source, { recursive: true });
  await chmod(source, 0o777);
  return [{ source, target }];
};

const kafkaContainer = async (folder: string | undefined) => {
  const { info } = await getContainerRuntimeClient();
  // Clients are told the address in the broker's settings, so the port is chosen before the container starts.
  const [port = 0] = await freePorts(1);
  const address = `${info.containerRuntime.host}:${port}`;
  const data = '/var/lib/kafka/data';
  const container = new GenericContainer(kafkaImage)
    .withEnvironment(
      asEnvironment({
        ...brokerSettings,
        listeners: 'CLIENTS://:9092,BROKER://:9093,CONTROLLER://:9094',
        'advertised.listeners': `CLIENTS://${address},BROKER://localhost:9093`,
        'listener.security.protocol.map': 'CLIENTS:PLAINTEXT,BROKER:PLAINTEXT,CONTROLLER:PLAINTEXT',
        'inter.broker.listener.name': 'BROKER',
        'controller.quorum.voters': '1@localhost:9094',
        'log.dirs': data,
      }),
    )
    .withExposedPorts({ container: 9092, host: port })
    .withBindMounts(await mounted(folder, 'kafka', data))
    .withWaitStrategy(Wait.forLogMessage(startedLine));
  return { address, container };
};

const mongoContainer = async (folder: string | undefined) =>
  new MongoDBContainer(mongoImage)
    // The replica set's only member is known by this name, which must be the same in the next run.
    .withHostname('mongodb')
    .withBindMounts(await mounted(folder, 'mongodb', '/data/db'));

/** Starts Kafka and MongoDB as containers; Testcontainers' reaper removes them when this process dies. */
export const startContainers = async ({
  folder,
  log,
}: {
  folder?: string | undefined;
  log: Tell;
}): Promise<Platform> => {
  log(`Starting ${kafkaImage} and ${mongoImage} as containers …`);
  const running: StartedTestContainer[] = [];
  const stop = async () => void (await Promise.all(running.splice(0).map((container) => container.stop())));
  const keep = <Container extends StartedTestContainer>(container: Container): Container => {
    running.push(container);
    return container;
  };
  const { address, container } = await kafkaContainer(folder);
  const [kafka, mongo] = await Promise.allSettled([
    container.start().then(keep),
    (await mongoContainer(folder)).start().then(keep),
  ]);
  if (kafka.status === 'rejected' || mongo.status === 'rejected') {
    await stop();
    throw kafka.status === 'rejected' ? kafka.reason : (mongo as PromiseRejectedResult).reason;
  }
  const mongodbUri = `${mongo.value.getConnectionString()}/?directConnection=true`;
  return { kafkaBrokers: address, mongodbUri, how: 'containers', stop };
};
