import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { Kafka, logLevel } from 'kafkajs';
import { System } from '#testing';
import { cellOf, partitions, stepsPublished, strand } from '../system/strand.js';
import { auditOf, type Audit } from './audit.js';
import type { Copy } from './copy.js';
import { Databases } from './databases.js';
import { Instance } from './instance.js';
import { Ledger } from './ledger.js';
import { freePorts } from './ports.js';

export type Where = { kafkaBrokers: string; mongodbUri: string };
export type Role = 'tally' | 'echo' | 'echo-raised' | 'people';

const serviceOf: Record<Role, string> = {
  tally: 'sessions',
  echo: 'feedback',
  'echo-raised': 'feedback',
  people: 'enrolment',
};
export const streams = [`sessions.${strand}`, `feedback.${strand}`];
const settleWithinMs = 60_000;

/** The system under test with everything of its own: processes, topics, databases, ledger. */
export class World {
  readonly folder = mkdtempSync(join(tmpdir(), 'strandline-faults-'));
  readonly instances: Instance[] = [];
  readonly ledger: Ledger;
  readonly databases: Databases;
  private counted = 0;

  private constructor(
    private readonly system: System,
    readonly where: Where,
    /** Where the services believe both to be; the rig itself goes the straight way. */
    private readonly between: Where,
    private readonly copy: Copy,
    readonly isControl: boolean,
  ) {
    this.databases = new Databases(where.mongodbUri, system.prefix);
    this.ledger = new Ledger(join(this.folder, 'ledger.jsonl'), system.prefix, where.kafkaBrokers);
  }

  static async create(where: Where, between: Where, copy: Copy, isControl: boolean): Promise<World> {
    process.env['KAFKA_BROKERS'] = where.kafkaBrokers;
    process.env['MONGODB_URI'] = where.mongodbUri;
    const world = new World(await System.create(), where, between, copy, isControl);
    await world.prepare();
    return world;
  }

  get prefix(): string {
    return this.system.prefix;
  }

  /** Starts so many instances of each; the first of a role is ready before the second starts. */
  async begin(roles: Partial<Record<Role, number>>, env: Record<string, string> = {}): Promise<void> {
    const starting = Object.entries(roles).map(async ([role, count]) => {
      for (let index = 0; index < count; index += 1) await (await this.instance(role as Role, env)).start();
    });
    await Promise.all(starting);
    if (this.of('tally').length > 0 && this.of('echo').length > 0) await this.topicsAreThere();
  }

  /** An instance that is not started yet. */
  async instance(role: Role, env: Record<string, string> = {}): Promise<Instance> {
    const [port = 0] = await freePorts(1);
    const name = `${role}-${(this.counted += 1)}`;
    const kind = this.isControl ? 'control' : 'system';
    const main = `dist/tests/faults/${kind}/main.js`;
    const environment = {
      ...(this.system.environment(serviceOf[role]) as Record<string, string>),
      NODE_ENV: 'production',
      KAFKA_BROKERS: this.between.kafkaBrokers,
      MONGODB_URI: this.between.mongodbUri,
      LOG_LEVEL: 'info',
      BROKEN: this.brokenPath,
      FAILPOINT_FILE: join(this.folder, name),
      ...env,
    };
    const program = [main, this.isControl ? `control-${role}` : role];
    const instance = new Instance(name, this.copy.folder, program, port, environment, join(this.folder, `${name}.log`));
    this.instances.push(instance);
    return instance;
  }

  of(role: Role): Instance[] {
    return this.instances.filter(({ name }) => name.startsWith(`${role}-`));
  }

  get urls(): string[] {
    return this.of('tally').map(({ url }) => url);
  }

  /** Whether the handlers of odd steps are broken now. */
  set broken(isBroken: boolean) {
    if (isBroken) writeFileSync(this.brokenPath, '');
    else rmSync(this.brokenPath, { force: true });
  }

  hasPassed(instance: Instance, failpoint: string): boolean {
    return existsSync(join(this.folder, `${instance.name}.${failpoint}`));
  }

  /** Lets one that waits at a failpoint go on. */
  goOn(instance: Instance, failpoint: string): void {
    rmSync(join(this.folder, `${instance.name}.${failpoint}`));
  }

  token(role = 'on-call'): Promise<string> {
    return this.system.as(role);
  }

  tell(...event: Parameters<System['tell']>): Promise<void> {
    return this.system.tell(...event);
  }

  /** Waits until every effect is there or nothing moves any more; how long that took, in milliseconds. */
  async settled(withinMs = settleWithinMs): Promise<number> {
    const began = Date.now();
    for (;;) {
      const audit = await this.audit().catch(() => undefined);
      if (audit && isClean(audit)) return Date.now() - began;
      if (Date.now() - began > withinMs) return Date.now() - began;
      await sleep(audit && audit.accepted > 20_000 ? 1_000 : 200);
    }
  }

  /** Without `topics` only documents are looked at, and of the views only that of the consuming side. */
  async audit({ topics = true } = {}): Promise<Audit> {
    const state = this.isControl ? await this.databases.controlState() : await this.databases.state();
    return auditOf(this.ledger.lines(), state, { cellOf, topics });
  }

  async stop(): Promise<void> {
    await Promise.all(this.instances.map((instance) => instance.stop()));
    this.ledger.stop();
    await this.databases.drop().catch(() => undefined);
    await this.databases.close();
    await this.system.stop().catch(() => undefined);
    if (process.env['FAULTS_KEEP'] === undefined) rmSync(this.folder, { recursive: true, force: true });
  }

  private get brokenPath(): string {
    return join(this.folder, 'broken');
  }

  private async prepare(): Promise<void> {
    if (this.isControl) await this.makeTopics();
    else await this.system.tell(stepsPublished(), strand);
    await this.ledger.follow(streams);
  }

  private async makeTopics(): Promise<void> {
    const topics = streams.map((stream) => ({ topic: this.prefix + stream, numPartitions: partitions }));
    await this.withAdmin(async (admin) => admin.createTopics({ waitForLeaders: true, topics }));
  }

  private async topicsAreThere(): Promise<void> {
    for (const until = Date.now() + settleWithinMs; Date.now() < until; await sleep(100)) {
      const there = await this.withAdmin(async (admin) => admin.listTopics());
      if (streams.every((stream) => there.includes(this.prefix + stream))) return;
    }
  }

  /** Asks the cluster itself, past any proxy. */
  async withAdmin<Result>(deed: (admin: ReturnType<Kafka['admin']>) => Promise<Result>): Promise<Result> {
    const brokers = this.where.kafkaBrokers.split(',');
    const admin = new Kafka({ clientId: 'rig', brokers, logLevel: logLevel.NOTHING }).admin();
    await admin.connect();
    try {
      return await deed(admin);
    } finally {
      await admin.disconnect();
    }
  }
}

/** Nothing lost, doubled, out of order or stuck, and every view right. */
export const isClean = ({ lost, doubled, outOfOrder, stuck, views }: Audit): boolean =>
  lost + doubled + outOfOrder + stuck + views === 0;
