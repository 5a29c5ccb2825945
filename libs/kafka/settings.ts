import { readFileSync } from 'node:fs';

export type KafkaSettings = {
  brokers: string[];
  clientId: string;
  /** In front of every topic and group, so that several systems can share one cluster. */
  prefix: string;
  replication: number;
  /** How many replicas must have a message before it is acknowledged. */
  minInSync: number;
  sasl?: { mechanism: Mechanism; username: string; password: string };
  /** PEM; without a `ca` the authorities that Node trusts. */
  tls?: { ca?: string; cert?: string; key?: string };
};

type Environment = Readonly<Record<string, string | undefined>>;

const mechanisms = ['scram-sha-512', 'scram-sha-256'] as const;
type Mechanism = (typeof mechanisms)[number];

const isSet = (env: Environment, name: string): boolean => (env[name] ?? '') !== '';

const brokersIn = (env: Environment): string[] => {
  const brokers = (env['KAFKA_BROKERS'] ?? '').split(',').filter((broker) => broker !== '');
  if (brokers.length === 0) throw new Error('KAFKA_BROKERS is not set: name at least one broker as host:port');
  const odd = brokers.find((broker) => !/^[^\s/:@]+:\d{1,5}$|^\[[\da-f:]+\]:\d{1,5}$/i.test(broker));
  if (odd !== undefined) throw new Error(`KAFKA_BROKERS names ${JSON.stringify(odd)}, which is not host:port`);
  return brokers;
};

const countIn = (env: Environment, name: string, otherwise: number): number => {
  if (!isSet(env, name)) return otherwise;
  if (!/^[1-9]\d{0,3}$/.test(env[name] ?? ''))
    throw new Error(`${name} is ${JSON.stringify(env[name])}: it is a whole number from 1`);
  return Number(env[name]);
};

const flagIn = (env: Environment, name: string, otherwise: boolean): boolean => {
  if (!isSet(env, name)) return otherwise;
  if (env[name] !== 'true' && env[name] !== 'false')
    throw new Error(`${name} is ${JSON.stringify(env[name])}: it is true or false`);
  return env[name] === 'true';
};

const fileIn = (env: Environment, name: string): string | undefined => {
  if (!isSet(env, name)) return undefined;
  try {
    return readFileSync(env[name] ?? '', 'utf8');
  } catch (error) {
    throw new Error(`${name} names ${env[name]}, which cannot be read (${(error as NodeJS.ErrnoException).code})`, {
      cause: error,
    });
  }
};

/** Both or neither. */
const together = (env: Environment, one: string, other: string): boolean => {
  if (isSet(env, one) === isSet(env, other)) return isSet(env, one);
  const [set, absent] = isSet(env, one) ? [one, other] : [other, one];
  throw new Error(`${set} is set but ${absent} is not: set both, or neither`);
};

const tlsIn = (env: Environment): KafkaSettings['tls'] => {
  const files = ['KAFKA_TLS_CA_FILE', 'KAFKA_TLS_CERT_FILE', 'KAFKA_TLS_KEY_FILE'];
  const named = files.find((name) => isSet(env, name));
  if (!flagIn(env, 'KAFKA_TLS', named !== undefined)) {
    if (named !== undefined) throw new Error(`KAFKA_TLS is false but ${named} is set: say which is meant`);
    return undefined;
  }
  const hasOwn = together(env, 'KAFKA_TLS_CERT_FILE', 'KAFKA_TLS_KEY_FILE');
  const [ca, cert, key] = files.map((name) => fileIn(env, name));
  return { ...(ca === undefined ? {} : { ca }), ...(hasOwn && cert && key ? { cert, key } : {}) };
};

const saslIn = (env: Environment): KafkaSettings['sasl'] => {
  const mechanism = mechanisms.find((one) => one === (env['KAFKA_SASL_MECHANISM'] || mechanisms[0]));
  if (!mechanism)
    throw new Error(
      `KAFKA_SASL_MECHANISM is ${JSON.stringify(env['KAFKA_SASL_MECHANISM'])}: it is ${mechanisms.join(' or ')}`,
    );
  if (!together(env, 'KAFKA_SASL_USERNAME', 'KAFKA_SASL_PASSWORD')) return undefined;
  return { mechanism, username: env['KAFKA_SASL_USERNAME'] ?? '', password: env['KAFKA_SASL_PASSWORD'] ?? '' };
};

/** Reads TOPIC_PREFIX and KAFKA_… (docs/production.md lists them); throws one sentence that names the setting that is wrong. */
export const kafkaSettings = (clientId: string, env: Environment = process.env): KafkaSettings => {
  const [brokers, replication] = [brokersIn(env), countIn(env, 'KAFKA_REPLICATION', 1)];
  const minInSync = countIn(env, 'KAFKA_MIN_INSYNC_REPLICAS', replication > 2 ? 2 : 1);
  if (minInSync > replication)
    throw new Error(
      `KAFKA_MIN_INSYNC_REPLICAS is ${minInSync}, more than there are replicas (KAFKA_REPLICATION is ${replication})`,
    );
  const [tls, sasl] = [tlsIn(env), saslIn(env)];
  return {
    brokers,
    clientId,
    prefix: env['TOPIC_PREFIX'] ?? '',
    replication,
    minInSync,
    ...(tls === undefined ? {} : { tls }),
    ...(sasl === undefined ? {} : { sasl }),
  };
};
