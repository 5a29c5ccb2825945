import { fork } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { join } from 'node:path';
import type { Bench, Benchmark } from './framework/definition.js';
import { byCallers } from './framework/rounds.js';
import { postJson } from './world/http.js';
import { withWorld } from './world/world.js';

const strand = 'counting';
const counters = Array.from({ length: 64 }, () => randomUUID());

const bareFastify = async ({ mongodbUri, prefix }: Bench) => {
  const child = fork(join(import.meta.dirname, 'peers/bare-fastify.js'), [mongodbUri, `${prefix}bare`], {
    execArgv: ['--no-warnings'],
    env: { ...process.env, NODE_ENV: 'production' },
  });
  const [{ url }] = (await once(child, 'message')) as [{ url: string }];
  const stop = async (): Promise<void> => {
    const ended = once(child, 'exit');
    child.disconnect();
    await ended;
  };
  return { url, stop };
};

export const benchmark: Benchmark = {
  measures:
    'A command over HTTP – token, grants, checked body, cause, write, event – beside bare Fastify and mongoose doing the same write.',
  async run(bench) {
    await withWorld(bench, async (world) => {
      const sessions = await world.start('sessions');
      await world.strands([strand]);
      const bare = await bareFastify(bench);
      const ask = (url: string) => async (caller: number) => {
        const body = { mark: randomUUID(), strand };
        const status = await postJson(
          `${url}/counters/${counters[caller % counters.length]}/counts`,
          world.token,
          body,
        );
        if (status >= 300) throw new Error(`A command was answered with ${status}`);
      };
      for (const callers of [1, 16, 64])
        await bench.compare({
          case: `${callers} callers`,
          operations: (bench.quick ? 10 : 60) * Math.min(callers, 16),
          contenders: [
            { name: 'ours', run: (n) => byCallers(n, callers, ask(sessions.url)) },
            { name: 'bare Fastify and mongoose', run: (n) => byCallers(n, callers, ask(bare.url)) },
          ],
          goals: [{ peer: 'bare Fastify and mongoose', atLeast: 0.7 }],
        });
      await bare.stop();
    });
  },
};
