import { calculateJwkThumbprint, exportJWK, generateKeyPair, importJWK, SignJWT, type JWK } from 'jose';
import { link, mkdir, readFile, unlink, writeFile } from 'node:fs/promises';
import { randomUUID } from 'node:crypto';
import { join } from 'node:path';

const algorithm = 'ES256';

/** Linked into place, not written: of two issuers that start at once the second takes the key of the first. */
const makeKey = async (file: string): Promise<void> => {
  const { privateKey } = await generateKeyPair(algorithm, { extractable: true });
  const key = await exportJWK(privateKey);
  const draft = `${file}.${randomUUID()}`;
  const kept = { ...key, kid: await calculateJwkThumbprint(key), alg: algorithm, use: 'sig' };
  await writeFile(draft, JSON.stringify(kept), { mode: 0o600 });
  await link(draft, file).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'EEXIST') throw error;
  });
  await unlink(draft);
};

const readKey = async (file: string): Promise<JWK | undefined> =>
  readFile(file, 'utf8').then(
    (text) => JSON.parse(text) as JWK,
    (error: NodeJS.ErrnoException) => {
      if (error.code === 'ENOENT') return undefined;
      throw error;
    },
  );

/** The private key kept in `folder`, made there when there is none; only its owner can read the file. */
export const signingKeyIn = async (folder: string): Promise<JWK> => {
  const file = join(folder, 'development-issuer-key.json');
  await mkdir(folder, { recursive: true });
  const kept = await readKey(file);
  if (kept) return kept;
  await makeKey(file);
  return JSON.parse(await readFile(file, 'utf8')) as JWK;
};

export const publicPartOf = ({ kty, crv, x, y, kid, alg, use }: JWK): object => ({ kty, crv, x, y, kid, alg, use });

export type TokenClaims = { issuer: string; audience: string; subject: string; expiresIn: number };

/** A signed JWT; `expiresIn` is in seconds and may be negative, for a token that has expired. */
export const signed = async (key: JWK, { issuer, audience, subject, expiresIn }: TokenClaims): Promise<string> => {
  const now = Math.floor(Date.now() / 1000);
  return new SignJWT()
    .setProtectedHeader({ alg: algorithm, ...(key.kid !== undefined && { kid: key.kid }) })
    .setIssuer(issuer)
    .setAudience(audience)
    .setSubject(subject)
    .setIssuedAt(Math.min(now, now + expiresIn))
    .setExpirationTime(now + expiresIn)
    .sign(await importJWK(key, algorithm));
};
