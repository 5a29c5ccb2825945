import { randomUUID } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client, eventually, System } from '#testing';
import { Instance } from '../faults/rig/instance.js';
import { freePorts } from '../faults/rig/ports.js';
import { services } from './services.js';

const minute = 60_000;
const wordsOfCommands = '/reference-data';

/** Each service as a process of its own, as it is deployed. */
describe('what is taken away ends within a minute in every process of every service', () => {
  let system: System;
  let folder: string;
  let admin: string;
  let programmes: Client;
  const processes: Instance[] = [];

  beforeAll(async () => {
    system = await System.create();
    folder = await mkdtemp(join(tmpdir(), 'strandline-'));
    const names = services.map(([name]) => name);
    const ports = await freePorts(names.length);
    for (const [index, name] of names.entries()) {
      const more = Object.fromEntries(services.map(([service, , env]) => [service, env]))[name] ?? {};
      const env = system.environment(name, { ...more, DEMONSTRATION: 'true', LOG_LEVEL: 'error' });
      const [port, log] = [ports[index]!, join(folder, `${name}-${index}.log`)];
      const program = [`dist/apps/${name}/src/main.js`];
      processes.push(new Instance(`${name} ${port}`, process.cwd(), program, port, env as Record<string, string>, log));
    }
    await Promise.all(processes.map((one) => one.start()));
    programmes = new Client(processes[0]!.url);
    admin = await system.token('demo:platform-admin');
  }, 180_000);
  afterAll(async () => {
    await Promise.all(processes.map((one) => one.stop('SIGTERM')));
    await system.stop();
    await rm(folder, { recursive: true, force: true });
  });

  const post = async (path: string, body: object): Promise<Record<string, unknown>> => {
    const answer = await programmes.post(path, body, { as: admin });
    if (answer.status >= 300) throw new Error(`${path}: ${JSON.stringify(answer.body)}`);
    return answer.body;
  };
  /** What each process answers to the same token or key, again and again, so that whatever it keeps is kept. */
  const answers = async (as: string, path = wordsOfCommands): Promise<unknown[]> =>
    Promise.all(
      processes.map(async ({ url }) => {
        const { status, body } = await new Client(url).get(path, { as });
        return status === 200 ? 'let in' : body['code'];
      }),
    );
  const allComeTo = (as: string, what: string, path?: string): Promise<void> =>
    eventually(async () => expect(await answers(as, path)).toEqual(processes.map(() => what)), minute);

  it('a grant, for the same token that was let in', async () => {
    const subject = `someone-${randomUUID()}`;
    const token = await system.token(subject);
    const { id } = await post('/grants', { subject, role: 'operations-officer' });
    await allComeTo(token, 'let in');
    await post('/grants/revocations', { grantId: id });
    await allComeTo(token, 'auth.role-missing');
  }, 150_000);

  it('a route of a service account, a key of it, and the account with its other key', async () => {
    const account = { name: 'A warehouse', routes: [`GET ${wordsOfCommands}`, 'GET /clock'], topics: ['directory'] };
    const { id: accountId } = await post('/service-accounts', account);
    const [first, second] = [
      await post('/service-accounts/keys', { accountId }),
      await post('/service-accounts/keys', { accountId }),
    ];
    const [key, other] = [String(first['key']), String(second['key'])];
    await allComeTo(key, 'let in');
    await allComeTo(other, 'let in');
    await allComeTo(key, 'let in', '/topics');

    await post('/service-accounts/revisions', { accountId, ...account, topics: [] });
    await allComeTo(key, 'auth.route-not-named', '/topics');
    await post('/service-accounts/key-revocations', { accountId, keyId: first['keyId'] });
    await allComeTo(key, 'auth.key-unknown');
    expect(await answers(other)).toEqual(processes.map(() => 'let in'));

    for (const { url } of processes) {
      const { body } = await new Client(url).get(`/audit/key-uses?about=${String(accountId)}`, { as: admin });
      const used = (body['items'] as { keyId: string }[]).map(({ keyId }) => keyId);
      expect(used).toEqual(expect.arrayContaining([first['keyId'], second['keyId']]));
    }
    await post('/service-accounts/closures', { accountId });
    await allComeTo(other, 'auth.key-unknown');
  }, 300_000);
});
