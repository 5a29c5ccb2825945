import { Kafka, logLevel, type KafkaConfig, type LogEntry } from 'kafkajs';
import { log } from '#observability';
import './kafkajs/decode.js';
import './kafkajs/idle.js';
import './kafkajs/records.js';
import './kafkajs/recovery.js';
import type { KafkaSettings } from './settings.js';

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
    ssl: settings.tls ?? false,
    connectionTimeout: 3_000,
    requestTimeout: 15_000,
    retry: { initialRetryTime: 50, maxRetryTime: 1_000, retries: 5 },
    logLevel: logLevel.WARN,
    logCreator: quietLog,
    ...(settings.sasl ? { sasl: settings.sasl as NonNullable<KafkaConfig['sasl']> } : {}),
  };
  return new Kafka(config);
};
