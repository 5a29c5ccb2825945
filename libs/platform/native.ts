import { startKafka } from './kafka.js';
import { openMachine } from './machine.js';
import { startMongo } from './mongodb.js';
import type { Platform, Tell } from './platform.js';
import { replicaSetUri } from './replica-set.mongo.js';
import type { Server } from './server.js';

type Options = { folder?: string | undefined; log: Tell };

/** Kafka and MongoDB as processes that can be killed and started again, with the same ports and data. */
export type Processes = Omit<Platform, 'how'> & { kafka: Server; mongodb: Server; folder: string };

/** Starts Kafka and MongoDB as processes of this machine, which end with this process, however it ends. */
export const startProcesses = async (options: Options): Promise<Processes> => {
  const machine = await openMachine(options);
  try {
    const [kafka, mongodb] = await Promise.all([startKafka(machine), startMongo(machine)]);
    machine.letGo();
    return {
      kafka,
      mongodb,
      folder: machine.folder,
      kafkaBrokers: kafka.address,
      mongodbUri: replicaSetUri(mongodb.address),
      stop: () => machine.stop(),
    };
  } catch (error) {
    await machine.stop();
    throw error;
  }
};

/** The same as a platform: where both are. */
export const startNative = async (options: Options): Promise<Platform> => {
  const { kafkaBrokers, mongodbUri, stop } = await startProcesses(options);
  return { kafkaBrokers, mongodbUri, how: 'native', stop };
};
