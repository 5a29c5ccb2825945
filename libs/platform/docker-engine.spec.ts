import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import { type Server, createServer as createSocketServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { dockerAnswers } from './docker-engine.js';

let folder: string;
beforeAll(async () => (folder = await mkdtemp(join(tmpdir(), 'strandline-spec-'))));
afterAll(() => rm(folder, { recursive: true }));

const asked = async (engine: Server, name: string): Promise<boolean> => {
  const path = join(folder, name);
  await once(engine.listen(path), 'listening');
  try {
    return await dockerAnswers({ DOCKER_HOST: `unix://${path}` });
  } finally {
    engine.close();
  }
};

test('an engine that answers the ping counts', async () => {
  const engine = createServer(({ url }, answer) => void answer.writeHead(url === '/_ping' ? 200 : 404).end('OK'));
  expect(await asked(engine, 'answers')).toBe(true);
});

test('one that answers with a failure does not', async () => {
  expect(
    await asked(
      createServer((_, answer) => void answer.writeHead(503).end()),
      'fails',
    ),
  ).toBe(false);
});

test('one that stays silent does not, after less than a second', async () => {
  const begun = performance.now();
  const silent = createSocketServer((socket) => socket.on('error', () => {}));
  expect(await asked(silent, 'silent')).toBe(false);
  expect(performance.now() - begun).toBeLessThan(1_000);
});

test('no engine, no answer', async () => {
  expect(await dockerAnswers({ DOCKER_HOST: `unix://${join(folder, 'nobody')}` })).toBe(false);
  expect(await dockerAnswers({ DOCKER_HOST: 'tcp://127.0.0.1:1' })).toBe(false);
});
