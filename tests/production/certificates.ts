import { execFile } from 'node:child_process';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** Files in PEM: an authority, and for each name a key, a certificate and both in one. */
export type Certificates = { authority: string; of(name: string): { key: string; certificate: string; both: string } };

const newKey = ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes', '-days', '2'];

/** Made by openssl for this run only; each is for this machine, as server and as client. */
export const makeCertificates = async (folder: string, names: string[]): Promise<Certificates> => {
  const file = (name: string): string => join(folder, `${name}.pem`);
  const key = (name: string): string => file(`${name}-key`);
  const openssl = (name: string, ...more: string[]) =>
    run('openssl', [
      'req',
      '-x509',
      ...newKey,
      '-subj',
      `/CN=${name}`,
      '-keyout',
      key(name),
      '-out',
      file(name),
      ...more,
    ]);
  await openssl('authority');
  const signed = ['-CA', file('authority'), '-CAkey', key('authority')];
  const uses = [
    'subjectAltName=DNS:localhost,IP:127.0.0.1',
    'extendedKeyUsage=serverAuth,clientAuth',
    'basicConstraints=critical,CA:FALSE',
  ];
  await Promise.all(
    names.map(async (name) => {
      await openssl(name, ...signed, ...uses.flatMap((use) => ['-addext', use]));
      const parts = await Promise.all([key(name), file(name)].map((path) => readFile(path, 'utf8')));
      await writeFile(file(`${name}-both`), parts.join(''), { mode: 0o600 });
    }),
  );
  return {
    authority: file('authority'),
    of: (name) => ({ key: key(name), certificate: file(name), both: file(`${name}-both`) }),
  };
};
