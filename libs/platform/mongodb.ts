import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Machine } from './machine.js';
import { freePorts } from './ports.js';
import { becomePrimary, replicaSet } from './replica-set.mongo.js';
import type { Server } from './server.js';

const options = [
  `--replSet=${replicaSet}`,
  '--wiredTigerCacheSizeGB=1',
  '--oplogSize=1024',
  '--setParameter=diagnosticDataCollectionEnabled=false',
];
/** The line in its log that says `mongod` takes connections. */
export const waitingLine = 'Waiting for connections';

/** Starts a replica set of one with its data in the machine's folder and waits until it takes writes. */
export const startMongo = async ({ mongod, folder, serve }: Machine): Promise<Server> => {
  const documents = join(folder, 'mongodb');
  await mkdir(documents, { recursive: true });
  return serve({
    name: 'MongoDB',
    ready: waitingLine,
    async prepare() {
      const [port = 0] = await freePorts(1);
      return {
        command: mongod,
        args: [`--dbpath=${documents}`, '--bind_ip=127.0.0.1', `--port=${port}`, '--nounixsocket', ...options],
        log: join(folder, 'mongodb.log'),
        address: `127.0.0.1:${port}`,
      };
    },
    settle: becomePrimary,
  });
};
