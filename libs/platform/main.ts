import { Command } from 'commander';
import { startPlatform } from './start-platform.js';

const { folder } = new Command('platform')
  .description('Starts Kafka and MongoDB for development and runs them until Ctrl-C.')
  .option('--folder <folder>', 'keeps the data here from one run to the next; without it the data is thrown away')
  .parse()
  .opts<{ folder?: string }>();

const stay = setInterval(() => {}, 2 ** 30);
try {
  const platform = await startPlatform({ folder });
  console.log(`export KAFKA_BROKERS='${platform.kafkaBrokers}'`);
  console.log(`export MONGODB_URI='${platform.mongodbUri}'`);
  if (platform.how !== 'given') {
    console.error('Ctrl-C stops both.');
    await new Promise((resolve) => process.once('SIGINT', resolve).once('SIGTERM', resolve));
    await platform.stop();
  }
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 1;
} finally {
  clearInterval(stay);
}
