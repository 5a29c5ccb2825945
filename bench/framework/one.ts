// A program of its own, one for each benchmark, so that heaps and compiled code do not mix.
import { MongoClient } from 'mongodb';
import { randomUUID } from 'node:crypto';
import { connect, kafkaSettings } from '#kafka';
import type { Bench, Benchmark, Figures, Result } from './definition.js';
import { Processes } from './processes.js';
import { resultOf } from './result.js';
import { inTurns } from './rounds.js';

export type Said = { result: Result } | { note: string };

const [path = '', name = '', rounds = '5', quick = ''] = process.argv.slice(2);
const { KAFKA_BROKERS: kafkaBrokers = '', MONGODB_URI: mongodbUri = '' } = process.env;
const prefix = `bench-${randomUUID().slice(0, 8)}-`;
const processes = await Processes.of({ kafkaBrokers, mongodbUri });
const say = (said: Said): void => void process.send?.(said);

const tell = (figures: Figures): Result => {
  const result = resultOf(name, figures);
  say({ result });
  return result;
};

const bench: Bench = {
  kafkaBrokers,
  mongodbUri,
  prefix,
  quick: quick !== '',
  rounds: Number(rounds),
  processes,
  tell,
  note: (note) => say({ note }),
  async compare({ case: of, contenders, operations, goals = [] }) {
    const [ours, ...peers] = await inTurns(contenders, { rounds: Number(rounds), operations, processes });
    return tell({
      case: of,
      unit: 'per second',
      ours: ours?.perSecond ?? [],
      peers: Object.fromEntries(peers.map((peer) => [peer.name, peer.perSecond])),
      cpu: Object.fromEntries([ours, ...peers].flatMap((one) => (one ? [[one.name, one.cpu]] : []))),
      goals,
    });
  },
};

/** The next benchmark begins without the weight of this one. */
const clearUp = async (): Promise<void> => {
  const client = await MongoClient.connect(mongodbUri);
  const { databases } = await client.db().admin().listDatabases({ nameOnly: true });
  for (const database of databases) if (database.name.startsWith(prefix)) await client.db(database.name).dropDatabase();
  await client.close();
  const admin = connect(kafkaSettings('bench')).admin();
  await admin.connect();
  const topics = (await admin.listTopics()).filter((topic) => topic.startsWith(prefix));
  if (topics.length > 0) await admin.deleteTopics({ topics });
  await admin.disconnect();
};

process.once('disconnect', () => process.exit(1)); // whoever asked is gone
try {
  const { benchmark } = (await import(path)) as { benchmark: Benchmark };
  await benchmark.run(bench);
} finally {
  await clearUp();
}
process.exit(0);
