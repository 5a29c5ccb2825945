import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Claim } from './folder.js';
import type { Keeper, Kept } from './kept.js';
import { freePorts } from './ports.js';
import { becomePrimary, replicaSet, replicaSetUri } from './replica-set.mongo.js';
import { started } from './started.js';

const options = [
  `--replSet=${replicaSet}`,
  '--wiredTigerCacheSizeGB=1',
  '--oplogSize=1024',
  '--setParameter=diagnosticDataCollectionEnabled=false',
];
const readyLine = 'Waiting for connections';

type Machine = { mongod: string; keeper: Keeper; claim: Claim };

/** Starts a replica set of one with its data in the claimed folder and waits until it takes writes. */
export const startMongo = async ({ mongod, keeper, claim }: Machine): Promise<{ uri: string; kept: Kept }> => {
  const documents = join(claim.folder, 'mongodb');
  await mkdir(documents, { recursive: true });
  const { address, kept } = await started('MongoDB', readyLine, async () => {
    const [port = 0] = await freePorts(1);
    const kept = await keeper.run(
      mongod,
      [`--dbpath=${documents}`, '--bind_ip=127.0.0.1', `--port=${port}`, '--nounixsocket', ...options],
      join(claim.folder, 'mongodb.log'),
    );
    await claim.add(kept.pid);
    return { address: `127.0.0.1:${port}`, kept };
  });
  await becomePrimary(address);
  return { uri: replicaSetUri(address), kept };
};
