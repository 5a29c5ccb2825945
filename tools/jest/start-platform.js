// Plain JavaScript on the built library: jest runs this file outside its module system, before any transform is in place.
const builtPlatform = new URL('../../dist/libs/platform/index.js', import.meta.url).href;

export default async function () {
  if (process.env.KAFKA_BROKERS && process.env.MONGODB_URI) return;
  const { startPlatform } = await import(builtPlatform);
  const platform = await startPlatform();
  globalThis.startedPlatform = platform;
  process.env.KAFKA_BROKERS = platform.kafkaBrokers;
  process.env.MONGODB_URI = platform.mongodbUri;
}
