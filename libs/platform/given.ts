import type { Platform } from './platform.js';

/** The platform named by KAFKA_BROKERS and MONGODB_URI, if both are set; throws when only one of them is. */
export const givenIn = (environment: NodeJS.ProcessEnv): Platform | undefined => {
  const { KAFKA_BROKERS: kafkaBrokers, MONGODB_URI: mongodbUri } = environment;
  if (kafkaBrokers && mongodbUri) return { kafkaBrokers, mongodbUri, how: 'given', stop: async () => {} };
  if (!kafkaBrokers && !mongodbUri) return undefined;
  const [set, absent] = kafkaBrokers ? ['KAFKA_BROKERS', 'MONGODB_URI'] : ['MONGODB_URI', 'KAFKA_BROKERS'];
  throw new Error(`${set} is set but ${absent} is not: set both to use your own Kafka and MongoDB, or neither.`);
};
