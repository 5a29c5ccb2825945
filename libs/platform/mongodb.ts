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
const readyLine = 'Waiting for connections';

/** Starts a member of a replica set with its data in the machine's folder; `settle` is done when it takes connections. */
export const startMongod = async (
  { mongod, folder, serve }: Machine,
  { more, settle }: { more: string[]; settle?: (address: string) => Promise<void> },
): Promise<Server> => {
  const documents = join(folder, 'mongodb');
  await mkdir(documents, { recursive: true });
  return serve({
    name: 'MongoDB',
    ready: readyLine,
    async prepare() {
      const [port = 0] = await freePorts(1);
      const place = [`--dbpath=${documents}`, '--bind_ip=127.0.0.1', `--port=${port}`, '--nounixsocket'];
      return {
        command: mongod,
        args: [...place, ...options, ...more],
        log: join(folder, 'mongodb.log'),
        address: `127.0.0.1:${port}`,
      };
    },
    ...(settle ? { settle } : {}),
  });
};

/** Starts a replica set of one and waits until it takes writes. */
export const startMongo = (machine: Machine): Promise<Server> =>
  startMongod(machine, { more: [], settle: becomePrimary });
