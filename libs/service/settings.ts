import { kafkaSettings, type KafkaSettings } from '#kafka';
import { mongodbUriIn } from './secrets.js';

/** What a service is told by its environment; read once, at the start. */
export type Settings = {
  service: string;
  port: number;
  mongodbUri: string;
  mongodbDatabase: string;
  auth: { issuer: string; audience: string; jwksUrl: string };
  /** Business time is moved by hand. */
  demonstration: boolean;
  /** Where the demonstration clock stands before it is first moved. */
  demonstrationStart: string;
  /** Only these strands are served; none named means all. */
  strands: string[];
  /** These strands are served elsewhere. */
  strandsExcept: string[];
  /** How the world reaches this service: in links that leave the system. */
  publicUrl: string;
  ratePerMinute: number;
  trustProxy: string[];
  kafka: KafkaSettings;
  env: NodeJS.ProcessEnv;
};

export const SETTINGS = Symbol('Settings');

const needed = (env: NodeJS.ProcessEnv, name: string, says: string): string => {
  const value = env[name];
  if (value === undefined || value === '') throw new Error(`${name} is not set: ${says}`);
  return value;
};

const countIn = (env: NodeJS.ProcessEnv, name: string, otherwise: number): number => {
  const text = env[name] ?? '';
  if (!/^\d{0,9}$/.test(text)) throw new Error(`${name} is ${JSON.stringify(text)}: it is a whole number`);
  return text === '' ? otherwise : Number(text);
};

const addressIn = (env: NodeJS.ProcessEnv, name: string, says: string): string => {
  const address = needed(env, name, says);
  if (!URL.canParse(address)) throw new Error(`${name} is ${JSON.stringify(address)}, which is no address: ${says}`);
  return address;
};

const listOf = (text: string | undefined): string[] => (text ?? '').split(',').filter((item) => item !== '');

/** Throws one sentence that names the first setting that is missing or wrong. */
export const readSettings = (service: string, env: NodeJS.ProcessEnv): Settings => {
  const port = countIn(env, 'PORT', 3000);
  return {
    service,
    port,
    mongodbUri: mongodbUriIn(env),
    mongodbDatabase: env['MONGODB_DATABASE'] ?? service,
    auth: {
      issuer: needed(env, 'AUTH_ISSUER', 'who signs the tokens (the `iss` claim)'),
      audience: env['AUTH_AUDIENCE'] ?? 'strandline',
      jwksUrl: addressIn(env, 'AUTH_JWKS_URL', 'where the keys of the issuer are'),
    },
    demonstration: env['DEMONSTRATION'] === 'true',
    demonstrationStart: env['DEMONSTRATION_START'] ?? '2023-06-01T08:00:00Z',
    strands: listOf(env['STRANDS']),
    strandsExcept: listOf(env['STRANDS_EXCEPT']),
    publicUrl: env['PUBLIC_URL'] ?? `http://127.0.0.1:${port}`,
    ratePerMinute: countIn(env, 'RATE_LIMIT_PER_MINUTE', 6_000),
    trustProxy: listOf(env['TRUST_PROXY']),
    kafka: kafkaSettings(`strandline-${service}`, env),
    env,
  };
};
