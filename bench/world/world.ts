import { fork, type ChildProcess } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { createServer, type AddressInfo } from 'node:net';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { GrantGiven, publish } from '#contracts';
import { Client, eventually, strandPublished, System } from '#testing';
import type { Bench } from '../framework/definition.js';
import { rawKafka } from '../peers/raw-kafka.js';
import type { Memory, Told } from './telling.js';
import { TopicWriter } from './topic-writer.js';

export type Service = { url: string; process: ChildProcess; stop: () => Promise<void>; memory: () => Promise<Memory> };
/** When a mark was done, and by which process. */
export type Done = { at: number; by: number | undefined };

const partitionsPerStrand = 3;

/** A system of its own with services in processes of their own; everything told by them ends up in `done`. */
export class World {
  /** By kind and mark, `view:<mark>`. */
  readonly done = new Map<string, Done>();
  private readonly waiting = new Map<string, (done: Done) => void>();
  private readonly services: Service[] = [];
  private readonly writers = new Map<string, TopicWriter>();

  private constructor(
    private readonly bench: Bench,
    private readonly system: System,
    readonly token: string,
  ) {}

  static async create(bench: Bench): Promise<World> {
    const system = await System.create(`${bench.prefix}${randomUUID().slice(0, 4)}.`);
    const token = await system.token('bench:officer');
    const grant = { grantId: randomUUID(), subject: 'bench:officer', role: 'operations-officer', from: '2000-01-01' };
    await system.tell(publish(GrantGiven, grant), grant.grantId);
    return new World(bench, system, token);
  }

  /** Starts one of the two services and waits until it is ready and knows the officer. */
  async start(name: 'sessions' | 'feedback', env: Record<string, string> = {}): Promise<Service> {
    const port = await freePort();
    const child = fork(join(import.meta.dirname, 'service.js'), [name], {
      env: this.system.environment(name, { PORT: String(port), NODE_ENV: 'production', ...env }),
      execArgv: ['--expose-gc', '--enable-source-maps', '--no-warnings'],
      stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
    });
    child.on('message', (told: Told) => {
      if ('done' in told) for (const [kind, mark, at] of told.done) this.see(`${kind}:${mark}`, { at, by: child.pid });
    });
    const service = serviceOf(child, `http://127.0.0.1:${port}`);
    this.services.push(service);
    const client = new Client(service.url);
    const path = name === 'sessions' ? `/counters/${randomUUID()}/counts` : `/tallies/${randomUUID()}/counts`;
    await isReady(client);
    await eventually(async () => {
      const known = await client.post(path, {}, { as: this.token }); // an empty command: refused, once it is known who asks
      if (known.status === 403) throw new Error(`${name} does not know the officer yet`);
    }, 60_000);
    return service;
  }

  /** Publishes strands and waits until they are followed by every service that was started. */
  async strands(names: string[]): Promise<void> {
    for (const strand of names) await this.system.tell(strandPublished(strand, partitionsPerStrand), strand);
    const topics = names.map((strand) => `${this.system.prefix}sessions.${strand}`);
    const admin = rawKafka(this.bench.kafkaBrokers).admin();
    await admin.connect();
    await eventually(async () => {
      const there = new Set(await admin.listTopics());
      if (!topics.every((topic) => there.has(topic))) throw new Error('The topics of the strands are not there yet');
    }, 60_000);
    await admin.disconnect();
    await sleep(500);
    await Promise.all(this.services.map(({ url }) => isReady(new Client(url))));
  }

  /** Writes to the topic of a strand, in place of the service that says such things. */
  writer(strand: string): TopicWriter {
    const stream = `sessions.${strand}`;
    const known = this.writers.get(stream);
    const writer =
      known ?? new TopicWriter(this.bench.kafkaBrokers, `${this.system.prefix}${stream}`, stream, partitionsPerStrand);
    this.writers.set(stream, writer);
    return writer;
  }

  /** Resolves when a mark is done; at once when it was seen already. */
  async until(kind: string, mark: string, withinMs = 60_000): Promise<Done> {
    const key = `${kind}:${mark}`;
    const done = this.done.get(key);
    if (done) return done;
    return new Promise((resolve, reject) => {
      const timer = setTimeout(() => reject(new Error(`${kind} has not heard of ${mark} in ${withinMs} ms`)), withinMs);
      this.waiting.set(key, (seen) => {
        clearTimeout(timer);
        resolve(seen);
      });
    });
  }

  async stop(): Promise<void> {
    await Promise.all([...this.writers.values()].map((writer) => writer.stop()));
    await Promise.all(this.services.map((service) => service.stop()));
    await this.system.stop();
  }

  /** The first time counts. */
  private see(key: string, done: Done): void {
    if (this.done.has(key)) return;
    this.done.set(key, done);
    this.waiting.get(key)?.(done);
    this.waiting.delete(key);
  }
}

/** A world for as long as it is needed. */
export const withWorld = async (bench: Bench, deed: (world: World) => Promise<void>): Promise<void> => {
  const world = await World.create(bench);
  try {
    await deed(world);
  } finally {
    await world.stop();
  }
};

const serviceOf = (child: ChildProcess, url: string): Service => ({
  url,
  process: child,
  async stop() {
    if (child.exitCode !== null || child.signalCode !== null) return;
    const exit = once(child, 'exit');
    child.kill('SIGTERM');
    await exit;
  },
  memory: () =>
    new Promise((resolve) => {
      const hear = (told: Told): void => {
        if (!('memory' in told)) return;
        child.off('message', hear);
        resolve(told.memory);
      };
      child.on('message', hear);
      child.send('memory');
    }),
});

const isReady = async (client: Client): Promise<void> =>
  eventually(async () => {
    if ((await client.get('/health/ready')).status !== 200) throw new Error(`${client.url} is not ready`);
  }, 60_000);

const freePort = async (): Promise<number> => {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
};
