import { readFileSync } from 'node:fs';
import {
  AclOperationTypes,
  AclPermissionTypes,
  AclResourceTypes,
  ConfigResourceTypes,
  Kafka,
  logLevel,
  ResourcePatternTypes,
} from 'kafkajs';
import type { Access, Operation } from '../../tools/access/needs.js';
import type { Login } from './cluster.js';

const operations: Record<Operation, AclOperationTypes> = {
  create: AclOperationTypes.CREATE,
  describe: AclOperationTypes.DESCRIBE,
  read: AclOperationTypes.READ,
  write: AclOperationTypes.WRITE,
};

/** The cluster as one of its users sees it. */
export const asUser = (bootstrap: string, authority: string, { username, password }: Login): Kafka =>
  new Kafka({
    brokers: bootstrap.split(','),
    ssl: { ca: readFileSync(authority, 'utf8') },
    sasl: { mechanism: 'scram-sha-512', username, password },
    logLevel: logLevel.NOTHING,
    retry: { initialRetryTime: 50, retries: 3 },
  });

/** Gives every service what it needs, and nothing else. */
export const giveAccess = async (kafka: Kafka, accesses: Access[]): Promise<void> => {
  const admin = kafka.admin();
  await admin.connect();
  try {
    await admin.createAcls({
      acl: accesses.flatMap(({ principal, kafka: needs }) =>
        needs.flatMap(({ resource, name, isPrefix, operations: allowed }) =>
          allowed.map((operation) => ({
            principal,
            host: '*',
            operation: operations[operation],
            permissionType: AclPermissionTypes.ALLOW,
            resourceType: resource === 'topic' ? AclResourceTypes.TOPIC : AclResourceTypes.GROUP,
            resourceName: name,
            resourcePatternType: isPrefix ? ResourcePatternTypes.PREFIXED : ResourcePatternTypes.LITERAL,
          })),
        ),
      ),
    });
  } finally {
    await admin.disconnect();
  }
};

/** kafkajs says it in several ways; who may not use a group is not told which broker coordinates it. */
const reasonOf = (error: unknown): string =>
  /authoriz|group coordinator/i.test(`${(error as { type?: string }).type} ${String(error)}`)
    ? 'refused'
    : String(error);

/** Tries to write one message: `written` or `refused`. */
export const tryToWrite = async (kafka: Kafka, topic: string): Promise<string> => {
  const producer = kafka.producer({ allowAutoTopicCreation: false });
  try {
    await producer.connect();
    await producer.send({ topic, messages: [{ value: 'not mine' }] });
    return 'written';
  } catch (error) {
    return reasonOf(error);
  } finally {
    await producer.disconnect();
  }
};

type Seen = { sequence: number; type: string };

/** Reads a topic until `isThere`, or until it is refused. */
export const tryToRead = async (
  kafka: Kafka,
  topic: string,
  groupId: string,
  isThere: (seen: Seen[]) => boolean,
): Promise<Seen[] | string> => {
  const consumer = kafka.consumer({ groupId, allowAutoTopicCreation: false, retry: { retries: 2 } });
  const seen: Seen[] = [];
  try {
    await consumer.connect();
    const { promise: crashed, reject: crash } = Promise.withResolvers<never>();
    const { promise: whole, resolve: finish } = Promise.withResolvers<void>();
    consumer.on(consumer.events.CRASH, ({ payload }) => crash(payload.error));
    await consumer.subscribe({ topic, fromBeginning: true });
    await consumer.run({
      eachMessage: async ({ message: { headers = {} } }) => {
        seen.push({ sequence: Number(String(headers['ce_sequence'])), type: String(headers['ce_type']) });
        if (isThere(seen)) finish();
      },
    });
    await Promise.race([whole, crashed]);
    return seen.toSorted((one, other) => one.sequence - other.sequence);
  } catch (error) {
    return reasonOf(error);
  } finally {
    await consumer.disconnect();
  }
};

/** What a topic is made of: replicas of each partition, and the settings of that name. */
export const topicIn = async (kafka: Kafka, topic: string, configNames: string[]) => {
  const admin = kafka.admin();
  await admin.connect();
  try {
    const { topics } = await admin.fetchTopicMetadata({ topics: [topic] });
    const resource = { type: ConfigResourceTypes.TOPIC, name: topic, configNames };
    const { resources } = await admin.describeConfigs({ includeSynonyms: false, resources: [resource] });
    return {
      replicas: topics[0]?.partitions.map(({ replicas }) => replicas.length),
      settings: resources[0]?.configEntries
        .map(({ configName, configValue }) => `${configName}=${configValue}`)
        .toSorted(),
    };
  } finally {
    await admin.disconnect();
  }
};
