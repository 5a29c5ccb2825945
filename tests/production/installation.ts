import { execFile, fork, type ChildProcess } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { startDevelopmentIssuer, type DevelopmentIssuer } from '#auth';
import { freePorts, openMachine, type Machine, type Server } from '#platform';
import { Client, eventually } from '#testing';
import type { ServiceRights } from '../../tools/access/needs.js';
import { makeCertificates, type Certificates } from './certificates.js';
import { asUser, giveAccess } from './clients.js';
import { startCluster, type Login } from './cluster.js';
import { startDatabase } from './database.js';

const run = promisify(execFile);
const newPassword = (): string => `pass-${randomBytes(18).toString('base64url')}`;

/** A whole installation with the settings of production, on this machine. */
export class Installation {
  readonly brokers: Server[] = [];
  bootstrap = '';
  databaseUri = '';
  /** All that its services said. */
  said = '';
  accesses: ServiceRights[] = [];
  private readonly admin = { username: 'admin', password: newPassword() };
  private readonly logins = new Map<string, { kafka: Login; mongodb: Login }>();
  private readonly children: ChildProcess[] = [];

  private constructor(
    private readonly machine: Machine,
    private readonly issuer: DevelopmentIssuer,
    private readonly certificates: Certificates,
  ) {}

  static async start(): Promise<Installation> {
    const machine = await openMachine({ log: () => undefined });
    const [issuer, certificates] = await Promise.all([
      startDevelopmentIssuer({ folder: machine.folder, port: 0 }),
      makeCertificates(machine.folder, ['broker', 'mongod', 'client']),
    ]);
    const installation = new Installation(machine, issuer, certificates);
    try {
      await installation.begin();
      return installation;
    } catch (error) {
      await installation.stop();
      throw error;
    }
  }

  private async begin(): Promise<void> {
    const { stdout } = await run(process.execPath, ['dist/tools/access.js', '--json']);
    this.accesses = JSON.parse(stdout) as ServiceRights[];
    const { admin } = this;
    for (const { service, mongodb } of this.accesses)
      this.logins.set(service, {
        kafka: { username: service, password: newPassword() },
        mongodb: { username: mongodb.user, password: newPassword() },
      });
    const logins = [...this.logins.values()];
    const [{ brokers, bootstrap }, databaseUri] = await Promise.all([
      startCluster(this.machine, this.certificates, [admin, ...logins.map(({ kafka }) => kafka)]),
      startDatabase(
        this.machine,
        this.certificates,
        admin,
        this.accesses.map(({ service, mongodb: { database } }) => ({ ...this.loginsOf(service).mongodb, database })),
      ),
    ]);
    this.brokers.push(...brokers);
    this.bootstrap = bootstrap;
    this.databaseUri = databaseUri;
    await giveAccess(this.kafkaAsAdministrator, this.accesses);
  }

  get kafkaAsAdministrator() {
    return asUser(this.bootstrap, this.certificates.authority, this.admin);
  }

  loginsOf(service: string): { kafka: Login; mongodb: Login } {
    const found = this.logins.get(service);
    if (!found) throw new Error(`${service} is no service`);
    return found;
  }

  /** The cluster as a service sees it. */
  kafkaAs(service: string) {
    return asUser(this.bootstrap, this.certificates.authority, this.loginsOf(service).kafka);
  }

  private async environment(service: string, port: number): Promise<NodeJS.ProcessEnv> {
    const { kafka, mongodb } = this.loginsOf(service);
    const inFile = async (name: string, password: string): Promise<string> => {
      const path = join(this.machine.folder, `${service}-${name}`);
      await writeFile(path, `${password}\n`, { mode: 0o600 });
      return path;
    };
    const { key, certificate } = this.certificates.of('client');
    return {
      PATH: process.env['PATH'],
      NODE_ENV: 'production',
      LOG_LEVEL: 'debug',
      PORT: String(port),
      KAFKA_BROKERS: this.bootstrap,
      KAFKA_REPLICATION: '3',
      KAFKA_TLS_CA_FILE: this.certificates.authority,
      KAFKA_TLS_CERT_FILE: certificate,
      KAFKA_TLS_KEY_FILE: key,
      KAFKA_SASL_USERNAME: kafka.username,
      KAFKA_SASL_PASSWORD_FILE: await inFile('kafka-password', kafka.password),
      MONGODB_URI: this.databaseUri,
      MONGODB_USERNAME: mongodb.username,
      MONGODB_PASSWORD_FILE: await inFile('mongodb-password', mongodb.password),
      LINK_KEY_FILE: await inFile('link-key', 'a key for tests, a key for tests, a key'),
      AUTH_ISSUER: this.issuer.issuer,
      AUTH_JWKS_URL: this.issuer.jwksUrl,
    };
  }

  /** Makes the first administrator, as the documentation says. */
  async firstAdministrator(subject: string): Promise<void> {
    const env = await this.environment('programmes', 0);
    await run(process.execPath, ['dist/apps/programmes/src/first-admin.mongo.js', '--subject', subject], { env });
  }

  /** Starts a service as a process of its own; resolves when it is ready. */
  async serve(service: string): Promise<Client> {
    const [port = 0] = await freePorts(1);
    const env = await this.environment(service, port);
    const child = fork(`dist/apps/${service}/src/main.js`, { env, stdio: ['ignore', 'pipe', 'pipe', 'ipc'] });
    this.children.push(child);
    for (const stream of [child.stdout, child.stderr]) stream?.on('data', (part) => (this.said += String(part)));
    const client = new Client(`http://127.0.0.1:${port}`);
    await eventually(async () => {
      const { status } = await client.get('/health/ready');
      if (status !== 200) throw new Error(`${service} is not ready: ${this.said.slice(-2_000)}`);
    }, 90_000);
    return client;
  }

  /** Every password there is. */
  get secrets(): string[] {
    return [...this.logins.values()].flatMap(({ kafka, mongodb }) => [kafka.password, mongodb.password]);
  }

  get issuerUrl(): string {
    return this.issuer.issuer;
  }

  async stop(): Promise<void> {
    await Promise.all(
      this.children.splice(0).map(async (child) => {
        if (child.exitCode !== null || child.signalCode !== null) return;
        const ended = new Promise((resolve) => child.once('exit', resolve));
        child.kill('SIGKILL');
        await ended;
      }),
    );
    await this.issuer.stop();
    await this.machine.stop();
  }
}
