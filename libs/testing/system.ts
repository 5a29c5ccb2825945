import { randomUUID } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Type } from '@nestjs/common';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { issueToken, startDevelopmentIssuer, type DevelopmentIssuer } from '#auth';
import { GrantGiven, publish, type GrantGiven as Grant } from '#contracts';
import type { ServiceName } from '#client';
import type { PublicEvent, Received } from '#domain';
import { definitionOf, Grants, start } from '#service';
import { Client } from './client.js';
import { eventually } from './eventually.js';
import { ServiceCaller } from './service-caller.js';
import { Topic } from './topic.js';

type Started = { app: NestFastifyApplication; stop(): Promise<void> };
export type Running = Client & Started;
export type RunningService<Service extends ServiceName> = ServiceCaller<Service> & Started;
export type GrantOn = Pick<Grant, 'partnershipId' | 'strand' | 'organisationId' | 'personId'>;

/** Those that nobody has stopped yet: what a spec leaves behind, also when it never came to its end, is stopped after it. */
const unstopped = ((globalThis as { unstoppedSystems?: Set<System> }).unstoppedSystems ??= new Set());

/** A system of its own on the shared platform: real Kafka and MongoDB, own topics, groups and databases. */
export class System {
  private readonly running: { app: NestFastifyApplication }[] = [];
  private readonly topics = new Map<string, Topic>();
  private isStopped = false;

  private constructor(
    private readonly folder: string,
    private readonly issuer: DevelopmentIssuer,
    readonly prefix: string,
  ) {
    unstopped.add(this);
  }

  static async create(prefix = `t${randomUUID().slice(0, 8)}.`): Promise<System> {
    const folder = await mkdtemp(join(tmpdir(), 'strandline-'));
    return new System(folder, await startDevelopmentIssuer({ folder, port: 0 }), prefix);
  }

  /** The environment of a service of this system. */
  environment(service: string, more: Record<string, string> = {}): NodeJS.ProcessEnv {
    return {
      ...process.env,
      PORT: '0',
      MONGODB_DATABASE: `${this.prefix.slice(0, -1)}-${service}`,
      TOPIC_PREFIX: this.prefix,
      AUTH_ISSUER: this.issuer.issuer,
      AUTH_JWKS_URL: this.issuer.jwksUrl,
      RATE_LIMIT_PER_MINUTE: '1000000',
      LINK_KEY: 'a key for tests, a key for tests, a key',
      ...more,
    };
  }

  /** Starts a service in this process, on a free port. */
  async start(module: Type, env: Record<string, string> = {}): Promise<Running> {
    const app = await start(module, this.environment(definitionOf(module).name, env));
    if (this.isStopped) {
      await app.close();
      throw new Error('The system was stopped before the service had started');
    }
    const entry = { app };
    this.running.push(entry);
    const stop = async (): Promise<void> => {
      this.running.splice(this.running.indexOf(entry), 1);
      await app.close();
    };
    return Object.assign(new Client(await app.getUrl()), { app, stop });
  }

  /** Starts a service of ours, whose addresses the compiler knows. */
  async serve<Service extends ServiceName>(
    _service: Service,
    module: Type,
    env: Record<string, string> = {},
  ): Promise<RunningService<Service>> {
    const running = await this.start(module, env);
    return Object.assign(new ServiceCaller<Service>(running), { app: running.app, stop: () => running.stop() });
  }

  /** A token of someone who has a role, once every running service knows of the grant. */
  async as(role: string, on: GrantOn = {}): Promise<string> {
    const subject = `test:${role}:${randomUUID().slice(0, 8)}`;
    const grantId = randomUUID();
    await this.tell(publish(GrantGiven, { grantId, subject, role, from: '2000-01-01', ...on }), grantId);
    await eventually(async () => {
      for (const { app } of this.running)
        if ((await app.get(Grants, { strict: false }).of(subject)).length === 0)
          throw new Error('The grant is not known yet');
    });
    return this.token(subject);
  }

  /** A token that only says who; seconds may be negative for an expired one. */
  async token(subject: string, { expiresIn = 3_600, audience = 'strandline' } = {}): Promise<string> {
    return issueToken(this.issuer.issuer, { subject, expiresIn, audience });
  }

  /** Says an event as another service would. Only for topics that no running service publishes to. */
  async tell(event: PublicEvent, key: string): Promise<void> {
    await this.topic(event.stream).write(event, key);
  }

  /** Everything on a topic, in order per key, once it holds what is waited for. */
  async said(stream: string, isThere: (events: Received[]) => boolean): Promise<Received[]> {
    return this.topic(stream).read(isThere);
  }

  async stop(): Promise<void> {
    this.isStopped = true;
    unstopped.delete(this);
    await Promise.all([...this.topics.values()].map((topic) => topic.stop()));
    await Promise.all(this.running.splice(0).map(({ app }) => app.close()));
    await this.issuer.stop();
    await rm(this.folder, { recursive: true, force: true });
  }

  private topic(stream: string): Topic {
    const known = this.topics.get(stream) ?? new Topic(stream, this.prefix);
    this.topics.set(stream, known);
    return known;
  }
}
