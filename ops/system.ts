import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Failed, Misused } from './problems.js';

export type Named = { urls?: string; issuer?: string; as: string };
export type System = { urls: Record<string, string>; token: () => Promise<string> };

type Running = { urls: Record<string, string>; issuer: string };

const nowhere = new Failed(
  'No system is named, and no demonstration runs here',
  'nowhere',
  'Start one with "npm start", or name the services: --urls programmes=https://…,sessions=https://… (or STRANDLINE_URLS)',
);

/** Where the services are and how to be let in: as named, else as the environment says, else the demonstration that runs here. */
export const systemOf = async (named: Named, env: NodeJS.ProcessEnv): Promise<System> => {
  const list = named.urls ?? env['STRANDLINE_URLS'];
  const running = await demonstrationIn(env['STRANDLINE_DATA'] ?? '.data');
  const urls = list === undefined ? running?.urls : urlsIn(list);
  if (!urls) throw nowhere;
  const issuer = named.issuer ?? env['STRANDLINE_ISSUER'] ?? (list === undefined ? running?.issuer : undefined);
  return { urls, token: () => tokenFor(env['STRANDLINE_TOKEN'], issuer, named.as, urls['programmes']) };
};

/** The demonstration says where it is as long as it runs. */
const demonstrationIn = async (folder: string): Promise<Running | undefined> => {
  const text = await readFile(join(folder, 'running.json'), 'utf8').catch(() => undefined);
  if (text === undefined) return undefined;
  const running = JSON.parse(text) as Running & { pid: number };
  return isAlive(running.pid) ? running : undefined;
};

const isAlive = (pid: number): boolean => {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return (error as { code?: string }).code === 'EPERM';
  }
};

const urlsIn = (list: string): Record<string, string> => {
  const pairs = list.split(',').map((pair): [string, string] => {
    const at = pair.indexOf('=');
    const [name, url] = [pair.slice(0, Math.max(0, at)).trim(), pair.slice(at + 1).trim()];
    if (name === '' || !URL.canParse(url))
      throw new Misused(`"${pair}" is not <service>=<address>, such as programmes=https://programmes.example.org`);
    return [name, url.replace(/\/$/, '')];
  });
  return Object.fromEntries(pairs);
};

const tokenFor = async (
  given: string | undefined,
  issuer: string | undefined,
  role: string,
  programmes: string | undefined,
): Promise<string> => {
  if (given) return given;
  if (issuer === undefined)
    throw new Failed(
      'There is no token',
      'token-missing',
      'Put one of someone on call, from your identity provider, into STRANDLINE_TOKEN',
    );
  if (programmes !== undefined && !heldFromTheStart.has(role)) await grant(issuer, role, programmes);
  return issued(issuer, `demo:${role}`);
};

/** In a demonstration these have their grant already. */
const heldFromTheStart = new Set(['on-call', 'platform-admin', 'demonstrator']);

const issued = async (issuer: string, subject: string): Promise<string> => {
  const answer = await fetch(`${issuer}/token`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ subject }),
  }).catch(() => undefined);
  if (!answer?.ok) throw new Failed(`No issuer of tokens answers at ${issuer}`, 'token-missing');
  return ((await answer.json()) as { access_token: string }).access_token;
};

const grant = async (issuer: string, role: string, programmes: string): Promise<void> => {
  const headers = {
    authorization: `Bearer ${await issued(issuer, 'demo:platform-admin')}`,
    'content-type': 'application/json',
    'idempotency-key': `ops-${role}`,
  };
  const body = JSON.stringify({ subject: `demo:${role}`, role, from: '2000-01-01' });
  await fetch(`${programmes}/grants`, { method: 'POST', headers, body }).catch(() => undefined);
};
