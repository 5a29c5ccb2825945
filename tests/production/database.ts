import { randomBytes } from 'node:crypto';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { MongoClient, type Db } from 'mongodb';
import { startMongod, type Machine } from '#platform';
import type { Certificates } from './certificates.js';
import type { Login } from './cluster.js';

type User = Login & { database: string };

const becomePrimary = async (admin: Db, host: string): Promise<void> => {
  await admin.command({ replSetInitiate: { _id: 'strandline', members: [{ _id: 0, host }] } });
  while (!(await admin.command({ hello: 1 }))['isWritablePrimary']) await sleep(25);
};

/** A replica set with TLS, a key file and one user per database; its address, without a user. */
export const startDatabase = async (
  machine: Machine,
  certificates: Certificates,
  admin: Login,
  users: User[],
): Promise<string> => {
  const keyFile = join(machine.folder, 'replica-key');
  await writeFile(keyFile, randomBytes(96).toString('base64'), { mode: 0o400 });
  const mongod = await startMongod(machine, {
    more: [
      '--auth',
      `--keyFile=${keyFile}`,
      '--tlsMode=requireTLS',
      `--tlsCertificateKeyFile=${certificates.of('mongod').both}`,
      `--tlsCAFile=${certificates.authority}`,
      '--tlsAllowConnectionsWithoutCertificates',
    ],
  });
  const port = mongod.address.split(':')[1];
  const uri = `mongodb://localhost:${port}/?replicaSet=strandline&tls=true&tlsCAFile=${certificates.authority}`;
  const client = new MongoClient(`${uri}&directConnection=true`);
  try {
    // Nobody is known yet: until the first user is made, this machine may do it.
    await becomePrimary(client.db('admin'), `localhost:${port}`);
    await client.db('admin').command({ createUser: admin.username, pwd: admin.password, roles: ['root'] });
  } finally {
    await client.close();
  }
  const known = new MongoClient(uri, { auth: admin });
  try {
    for (const { username, password, database } of users)
      await known.db('admin').command({
        createUser: username,
        pwd: password,
        roles: [{ role: 'readWrite', db: database }],
      });
  } finally {
    await known.close();
  }
  return uri;
};
