import { dockerAnswers } from './docker-engine.js';
import { givenIn } from './given.js';
import { startNative } from './native.js';
import type { Platform, PlatformOptions } from './platform.js';

/**
 * Finds Kafka and MongoDB for development and tests, or starts them: KAFKA_BROKERS and MONGODB_URI, else containers, else
 * processes on this machine. Throws an error whose message is one sentence for the person who runs it.
 */
export const startPlatform = async ({
  folder,
  log = (sentence) => console.error(sentence),
}: PlatformOptions = {}): Promise<Platform> => {
  const given = givenIn(process.env);
  if (given) return given;
  if (await dockerAnswers()) {
    try {
      // Imported only here: Testcontainers is a development dependency and slow to load.
      const { startContainers } = await import('./containers.js');
      return await startContainers({ folder, log });
    } catch (error) {
      log(`No containers (${(error as Error).message}); starting Kafka and MongoDB on this machine instead.`);
    }
  }
  return startNative({ folder, log });
};
