import { spawn, type ChildProcess } from 'node:child_process';
import { readdir, readFile, readlink } from 'node:fs/promises';
import { createServer, type AddressInfo } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Bench } from '../framework/definition.js';

const freePort = (): Promise<number> =>
  new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => resolve(port));
    });
  });

/** A real service as a process of its own, so that what it costs is not mixed with what measures it. */
export class OneService {
  private constructor(private readonly child: ChildProcess) {}

  static async start(name: string, { kafkaBrokers, mongodbUri, prefix }: Bench): Promise<OneService> {
    const port = await freePort();
    const env = {
      ...process.env,
      NODE_ENV: 'production',
      LOG_LEVEL: 'warn',
      PORT: String(port),
      KAFKA_BROKERS: kafkaBrokers,
      MONGODB_URI: mongodbUri,
      MONGODB_DATABASE: `${prefix}${name}`.replaceAll('.', '-'),
      TOPIC_PREFIX: prefix,
      LINK_KEY: 'a key for benchmarks, a key for benchmarks',
      AUTH_ISSUER: 'http://127.0.0.1:1',
      AUTH_JWKS_URL: 'http://127.0.0.1:1/keys',
    };
    const child = spawn(process.execPath, [`dist/apps/${name}/src/main.js`], { env, stdio: ['ignore', 2, 2] });
    process.once('exit', () => child.kill('SIGKILL'));
    const service = new OneService(child);
    for (const until = Date.now() + 60_000; Date.now() < until; await sleep(100))
      if (
        await fetch(`http://127.0.0.1:${port}/health/ready`).then(
          ({ ok }) => ok,
          () => false,
        )
      )
        return service;
    throw new Error(`${name} did not become ready`);
  }

  /** Megabytes of memory it holds, and its open connections. */
  async holds(): Promise<{ megabytes: number; connections: number }> {
    const status = await readFile(`/proc/${this.child.pid}/status`, 'utf8');
    const folder = `/proc/${this.child.pid}/fd`;
    const links = await Promise.all(
      (await readdir(folder)).map((name) => readlink(`${folder}/${name}`).catch(() => '')),
    );
    return {
      megabytes: Math.round(Number(/VmRSS:\s+(\d+)/.exec(status)?.[1]) / 1024),
      connections: links.filter((link) => link.startsWith('socket:')).length,
    };
  }

  async stop(): Promise<void> {
    const ended = new Promise((resolve) => this.child.once('exit', resolve));
    this.child.kill('SIGTERM');
    await Promise.race([ended, sleep(15_000)]);
    this.child.kill('SIGKILL');
  }
}
