import { Kafka, logLevel, type KafkaConfig, type LogEntry } from 'kafkajs';
import { log } from '#observability';
import './kafkajs-idle.js';

export type KafkaSettings = {
  brokers: string[];
  clientId: string;
  /** In front of every topic and group, so that several systems can share one cluster. */
  prefix: string;
  replication: number;
  sasl?: { mechanism: 'scram-sha-512' | 'scram-sha-256'; username: string; password: string };
  tls: boolean;
};

/** Reads KAFKA_BROKERS, TOPIC_PREFIX, KAFKA_REPLICATION, KAFKA_TLS and KAFKA_SASL_…; throws when no broker is named. */
export const kafkaSettings = (clientId: string, env: NodeJS.ProcessEnv = process.env): KafkaSettings => {
  const brokers = (env['KAFKA_BROKERS'] ?? '').split(',').filter((broker) => broker !== '');
  if (brokers.length === 0) throw new Error('KAFKA_BROKERS is not set: name at least one broker as host:port');
  const { KAFKA_SASL_USERNAME: username, KAFKA_SASL_PASSWORD: password } = env;
  return {
    brokers,
    clientId,
    prefix: env['TOPIC_PREFIX'] ?? '',
    replication: Number(env['KAFKA_REPLICATION'] ?? 1),
    tls: env['KAFKA_TLS'] === 'true',
    ...(username !== undefined && password !== undefined
      ? {
          sasl: {
            mechanism: env['KAFKA_SASL_MECHANISM'] === 'scram-sha-256' ? 'scram-sha-256' : 'scram-sha-512',
            username,
            password,
          },
        }
      : {}),
  };
};

const levels = {
  [logLevel.ERROR]: 'debug',
  [logLevel.WARN]: 'debug',
  [logLevel.INFO]: 'debug',
  [logLevel.DEBUG]: 'trace',
} as const;

/** kafkajs logs as error what its own retries heal; our own parts say what a person must know. */
const quietLog =
  () =>
  ({ level, log: { message, ...more } }: LogEntry): void => {
    if (level === logLevel.NOTHING) return;
    log[levels[level]]({ kafka: more['error'] ?? more['groupId'] }, message);
  };

/** One client of the cluster; transport faults are retried by the parts that use it. */
export const connect = (settings: KafkaSettings): Kafka => {
  const config: KafkaConfig = {
    clientId: settings.clientId,
    brokers: settings.brokers,
    ssl: settings.tls,
    connectionTimeout: 3_000,
    requestTimeout: 15_000,
    retry: { initialRetryTime: 50, maxRetryTime: 1_000, retries: 5 },
    logLevel: logLevel.WARN,
    logCreator: quietLog,
    ...(settings.sasl ? { sasl: settings.sasl as NonNullable<KafkaConfig['sasl']> } : {}),
  };
  return new Kafka(config);
};
