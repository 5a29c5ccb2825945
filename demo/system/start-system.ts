import { mkdir } from 'node:fs/promises';
import { createServer, type AddressInfo } from 'node:net';
import { join } from 'node:path';
import { startDevelopmentIssuer } from '#auth';
import { startPlatform, type Platform } from '#platform';
import { RunningFile } from './running-file.js';
import { ServiceProcess, type OnLine } from './service-process.js';
import { serviceNames, services, type ServiceName } from './services.js';

export type RunningSystem = {
  urls: Record<ServiceName, string>;
  issuer: string;
  /** `kill -9` of a service, which is then started again. */
  kill(name: ServiceName): Promise<void>;
  stop(): Promise<void>;
};

export type SystemOptions = {
  /** Where data, keys and logs are kept. */
  folder: string;
  /** The ports of the README, or any that are free. */
  ports: 'fixed' | 'free';
  onLine: OnLine;
  say: (sentence: string) => void;
  /** More for the environment of the services. */
  env?: Record<string, string>;
};

/** Starts platform, token issuer and the five services, each a process, as a demonstration; what was started stops with it. */
export const startSystem = async ({ folder, ports, onLine, say, env = {} }: SystemOptions): Promise<RunningSystem> => {
  await mkdir(folder, { recursive: true });
  const platform = await startPlatform({ folder: join(folder, 'platform'), log: say });
  const started: { stop(): Promise<void> }[] = [platform];
  const stop = async (): Promise<void> => {
    const [first, ...others] = started.splice(0);
    await Promise.all(others.map((part) => part.stop()));
    await first?.stop();
  };
  try {
    const issuer = await startDevelopmentIssuer({ folder: join(folder, 'issuer'), port: ports === 'fixed' ? 4000 : 0 });
    started.push(issuer);
    const addresses = await addressesFor(ports);
    const shared = environmentOf(platform, issuer);
    const processes = serviceNames.map((name) => new ServiceProcess(name, join(folder, 'log'), onLine));
    started.push(...processes);
    say('Starting the services …');
    await Promise.all(
      processes.map((process) =>
        process.start({ ...shared, ...environmentFor(process.name, addresses[process.name]), ...env }),
      ),
    );
    const running = new RunningFile(folder);
    started.push(running);
    await running.write({ urls: addresses, issuer: issuer.issuer });
    const kill = async (name: ServiceName): Promise<void> => processes.find((one) => one.name === name)?.kill();
    return { urls: addresses, issuer: issuer.issuer, kill, stop };
  } catch (error) {
    await stop();
    throw error;
  }
};

const environmentOf = ({ kafkaBrokers, mongodbUri }: Platform, issuer: { issuer: string; jwksUrl: string }) => ({
  KAFKA_BROKERS: kafkaBrokers,
  MONGODB_URI: mongodbUri,
  AUTH_ISSUER: issuer.issuer,
  AUTH_JWKS_URL: issuer.jwksUrl,
  DEMONSTRATION: 'true',
  RATE_LIMIT_PER_MINUTE: '100000',
});

const environmentFor = (name: ServiceName, url: string): Record<string, string> => ({
  PORT: new URL(url).port,
  PUBLIC_URL: url,
  // Anyone may read this: a real system has its own key.
  ...(name === 'feedback' ? { SURVEY_KEY: 'only-for-the-demonstration-0123456789abcdef' } : {}),
  ...(name === 'enrolment' ? { LINK_KEY: 'only-for-the-demonstration-0123456789abcdef' } : {}),
});

const addressesFor = async (ports: 'fixed' | 'free'): Promise<Record<ServiceName, string>> => {
  const entries = await Promise.all(
    serviceNames.map(
      async (name) => [name, `http://127.0.0.1:${ports === 'fixed' ? services[name] : await freePort()}`] as const,
    ),
  );
  return Object.fromEntries(entries) as Record<ServiceName, string>;
};

const freePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const server = createServer().once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => resolve(port));
    });
  });
